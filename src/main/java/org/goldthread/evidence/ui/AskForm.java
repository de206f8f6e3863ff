package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.LookChoice;
import org.goldthread.evidence.LookRequest;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.UnsavedTyping;
import org.jspecify.annotations.Nullable;

/** Asks somebody for a look at a draft: whom, about what, and what one would like to know. */
final class AskForm extends Section {
    private final LookRequestService looks;
    private final EvidenceItem item;
    private final ComboBox<LookChoice> who = new ComboBox<>(Words.text("evidence.looks.who"));
    private final Select<About> about = new Select<>();
    private final TextArea question = new TextArea(Words.text("evidence.looks.question"));
    private final FieldError refused = new FieldError();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private final Done done;

    /** The whole item, or one criterion. */
    private record About(@Nullable CriterionCode criterion, String said) {}

    /** The form leaves, with what was asked if anything was. */
    interface Done {
        void with(Optional<LookRequest> asked);
    }

    AskForm(LookRequestService looks, EvidenceItem item, Framework framework, List<LookChoice> choices, Done done) {
        this.looks = looks;
        this.item = item;
        this.done = done;
        addClassNames("ask-form", "stack");
        setAriaLabel(Words.text("evidence.looks.ask"));
        who.setItems(choices);
        who.setItemLabelGenerator(choice -> Words.text("evidence.looks.who." + choice.as(), choice.name()));
        who.setManualValidation(true);
        who.setWidthFull();
        if (choices.size() == 1) {
            who.setValue(choices.getFirst());
        }
        about.setLabel(Words.text("evidence.looks.about"));
        about.setWidthFull();
        var all = abouts(item, framework);
        about.setItems(all);
        about.setItemLabelGenerator(About::said);
        about.setValue(all.getFirst());
        question.setWidthFull();
        question.setMinRows(3);
        question.setHelperText(Words.text("evidence.looks.question.example"));
        var buttons = new Div(
                Buttons.plain(Words.text("evidence.looks.send"), this::send),
                Buttons.quiet(Words.text("evidence.looks.leave"), this::leave));
        buttons.addClassName("row");
        var seen = new Paragraph(Words.text("evidence.looks.they-see"));
        seen.addClassName("small");
        add(who, about, question, seen, refused, buttons);
        typing.keep(item.owner().value() + "/" + item.id().value() + "/look", Map.of("question", question));
    }

    private static List<About> abouts(EvidenceItem item, Framework framework) {
        return Stream.concat(
                        Stream.of(new About(null, Words.text("evidence.looks.whole"))),
                        item.claims().stream()
                                .map(Claim::criterion)
                                .map(code -> new About(code, named(code, framework))))
                .toList();
    }

    /** Its title, then its code. */
    static String named(CriterionCode code, Framework framework) {
        return framework
                        .criterion(code)
                        .map(Criterion::title)
                        .map(title -> title + " ")
                        .orElse("")
                + code.value();
    }

    void focusFirst() {
        who.focus();
    }

    private void send() {
        var chosen = who.getValue();
        who.setErrorMessage(Words.text("evidence.looks.who.missing"));
        who.setInvalid(chosen == null);
        refused.setVisible(false);
        if (chosen == null) {
            who.focus();
            return;
        }
        try {
            var asked = looks.ask(item.id(), chosen.person(), about.getValue().criterion(), question.getValue());
            typing.forget();
            done.with(Optional.of(asked));
        } catch (Refused why) {
            refused.setText(Notices.text(why.refusal()));
            refused.setVisible(true);
        }
    }

    private void leave() {
        typing.forget();
        done.with(Optional.empty());
    }
}
