package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.goldthread.evidence.Versions.Difference;
import org.goldthread.ui.Buttons;

/** Two versions of one item field by field, and a choice for each. */
final class ConflictPanel extends Section {
    private final Map<String, RadioButtonGroup<Boolean>> mine = new LinkedHashMap<>();

    /** @param chosen is given the names of the fields that stay as typed here */
    ConflictPanel(
            Collection<Difference> differences, String savedAt, FieldWords words, Consumer<Collection<String>> chosen) {
        addClassNames("conflict", "stack");
        getElement().setAttribute("role", "alert");
        add(new H2(Words.text("evidence.conflict", savedAt)), new Paragraph(Words.text("evidence.conflict.explained")));
        differences.forEach(difference -> add(choice(difference, savedAt, words)));
        add(Buttons.primary(Words.text("evidence.conflict.keep"), () -> chosen.accept(keptAsTyped())));
    }

    private Div choice(Difference difference, String savedAt, FieldWords words) {
        var label = Words.text("evidence.ask." + difference.field());
        var pick = new RadioButtonGroup<Boolean>();
        pick.getElement().setAttribute("aria-label", label);
        pick.setItems(true, false);
        pick.setItemLabelGenerator(
                yours -> Words.text(yours ? "evidence.conflict.yours" : "evidence.conflict.saved", savedAt));
        pick.setValue(true);
        mine.put(difference.field(), pick);
        var both = new Div(
                version("evidence.conflict.yours", savedAt, words.of(difference.yours())),
                version("evidence.conflict.saved", savedAt, words.of(difference.saved())));
        both.addClassName("conflict-versions");
        var choice = new Div(new H3(label), both, pick);
        choice.addClassName("conflict-field");
        return choice;
    }

    private static Div version(String key, String savedAt, String text) {
        var whose = new Paragraph(Words.text(key, savedAt));
        whose.addClassName("small");
        var content = new Paragraph(text.isBlank() ? Words.text("evidence.conflict.nothing") : text);
        content.addClassName("conflict-text");
        return new Div(whose, content);
    }

    private Collection<String> keptAsTyped() {
        return mine.entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
