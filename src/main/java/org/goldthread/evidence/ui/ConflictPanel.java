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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.Versions.Difference;
import org.goldthread.ui.Buttons;

/** Two versions of one item field by field, and a choice for each; what nobody touched here is offered as it is saved. */
final class ConflictPanel extends Section {
    private final Map<String, RadioButtonGroup<Boolean>> mine = new LinkedHashMap<>();
    private final Set<String> touched;

    /** The names of the fields that stay as typed here, and of those given up on purpose. */
    record Choice(Set<String> mine, Set<String> givenUp) {
        /** Also what was typed while both versions were shown. */
        Set<String> with(Collection<Difference> typedSince) {
            return Stream.concat(mine.stream(), names(typedSince).stream().filter(Predicate.not(givenUp::contains)))
                    .collect(Collectors.toSet());
        }
    }

    /** @param changedHere what this person typed on the version that both come from */
    ConflictPanel(
            Collection<Difference> differences,
            Collection<Difference> changedHere,
            String savedAt,
            FieldWords words,
            Consumer<Choice> chosen) {
        touched = names(changedHere);
        addClassNames("conflict", "stack");
        getElement().setAttribute("role", "alert");
        add(new H2(Words.text("evidence.conflict", savedAt)), new Paragraph(Words.text("evidence.conflict.explained")));
        differences.forEach(difference -> add(choice(difference, savedAt, words)));
        add(Buttons.primary(Words.text("evidence.conflict.keep"), () -> chosen.accept(choice())));
    }

    private Div choice(Difference difference, String savedAt, FieldWords words) {
        var label = Words.text("evidence.ask." + difference.field());
        var pick = new RadioButtonGroup<Boolean>();
        pick.getElement().setAttribute("aria-label", label);
        pick.setItems(true, false);
        pick.setItemLabelGenerator(
                yours -> Words.text(yours ? "evidence.conflict.yours" : "evidence.conflict.saved", savedAt));
        pick.setValue(touched.contains(difference.field()));
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

    private Choice choice() {
        return new Choice(
                picked(true), picked(false).stream().filter(touched::contains).collect(Collectors.toSet()));
    }

    private Set<String> picked(boolean yours) {
        return mine.entrySet().stream()
                .filter(entry -> yours == Boolean.TRUE.equals(entry.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Collection<Difference> differences) {
        return differences.stream().map(Difference::field).collect(Collectors.toSet());
    }
}
