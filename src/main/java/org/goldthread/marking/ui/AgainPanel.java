package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.HandedInAgain;
import org.goldthread.marking.Preparation;
import org.goldthread.ui.Days;
import org.goldthread.ui.UnsavedTyping;

/** What was given back without a decision and why; of what is still as it was, it asks for a word. */
final class AgainPanel extends Section {
    private final TextArea word;
    private final UnsavedTyping typing = new UnsavedTyping(this);

    AgainPanel(Preparation preparation, Days days) {
        addClassNames("card", "stack");
        word = new TextArea(getTranslation("marking.submit.again.word", preparation.assessorName()));
        word.addClassName("wide");
        word.setHelperText(getTranslation("marking.submit.again.word-help"));
        typing.keep(preparation.portfolio().value() + "/again", Map.of("word", word));
        add(new H2(getTranslation("marking.submit.again")));
        preparation.again().forEach(each -> {
            add(new GivenBackNote(each.givenBack(), days));
            if (!each.unchanged().isEmpty()) {
                add(new Paragraph(getTranslation("marking.submit.again.unchanged", titles(each, preparation))));
            }
        });
        word.setVisible(
                preparation.again().stream().anyMatch(each -> !each.unchanged().isEmpty()));
        add(word);
        setVisible(!preparation.again().isEmpty());
    }

    /** Why it is handed in as it was; may be empty. */
    String word() {
        return word.getValue();
    }

    void forget() {
        typing.forget();
    }

    private static String titles(HandedInAgain again, Preparation preparation) {
        return again.unchanged().stream()
                .map(item -> "“" + title(item, preparation) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String title(EvidenceId id, Preparation preparation) {
        return preparation.items().stream()
                .filter(item -> item.item().id().equals(id))
                .findFirst()
                .map(item -> item.item().title())
                .orElse("");
    }
}
