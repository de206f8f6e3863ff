package org.goldthread.threads.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Served;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.TypedTexts;

/** Whom the work serves: groups, who and how many of each, and one of them first of all. */
class ServedFields extends Div {
    private final CheckboxGroup<CustomerGroup> groups = new CheckboxGroup<>();
    private final RadioButtonGroup<CustomerGroup> prime = new RadioButtonGroup<>();
    private final Map<CustomerGroup, TextField> notes = new EnumMap<>(CustomerGroup.class);

    ServedFields() {
        addClassName("stack");
        groups.setLabel(getTranslation("threads.field.served"));
        groups.setItems(CustomerGroup.values());
        groups.setItemLabelGenerator(this::named);
        groups.addValueChangeListener(_ -> showChosen());
        prime.setLabel(getTranslation("threads.field.prime"));
        prime.setItemLabelGenerator(this::named);
        add(groups);
        Stream.of(CustomerGroup.values()).forEach(group -> notes.put(group, note(group)));
        notes.values().forEach(this::add);
        add(prime);
        showChosen();
    }

    private TextField note(CustomerGroup group) {
        var note = SavedWhileTyping.of(new TextField(getTranslation("threads.field.note", named(group))));
        note.setPlaceholder(getTranslation("threads.field.note.example"));
        note.setManualValidation(true);
        return note;
    }

    private String named(CustomerGroup group) {
        return getTranslation("engagement.served." + group);
    }

    void onChange(Runnable changed) {
        groups.addValueChangeListener(_ -> changed.run());
        prime.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                changed.run();
            }
        });
        notes.values().forEach(note -> note.addValueChangeListener(_ -> changed.run()));
    }

    void fill(List<Served> served) {
        notes.values().forEach(TextField::clear);
        groups.setValue(new LinkedHashSet<>(served.stream().map(Served::group).toList()));
        served.forEach(each -> note(each).setValue(TextRules.orEmpty(each.note())));
        served.stream().filter(Served::prime).map(Served::group).findFirst().ifPresent(prime::setValue);
    }

    private TextField note(Served served) {
        return notes.computeIfAbsent(served.group(), this::note);
    }

    /** The first chosen group is prime until another is said to be. */
    private void showChosen() {
        var chosen = chosen();
        notes.forEach((group, note) -> note.setVisible(chosen.contains(group)));
        var before = prime.getValue();
        prime.setItems(chosen);
        prime.setVisible(chosen.size() > 1);
        if (!chosen.isEmpty()) {
            prime.setValue(before != null && chosen.contains(before) ? before : chosen.getFirst());
        }
    }

    private List<CustomerGroup> chosen() {
        Set<CustomerGroup> ticked = groups.getValue();
        return Stream.of(CustomerGroup.values()).filter(ticked::contains).toList();
    }

    /** A note that is too long is marked, and as in {@code stored}. */
    List<Served> read(List<Served> stored) {
        return notes.entrySet().stream()
                .filter(entry -> groups.getValue().contains(entry.getKey()))
                .map(entry -> new Served(
                        entry.getKey(),
                        note(entry.getKey(), entry.getValue(), stored),
                        entry.getKey() == prime.getValue()))
                .toList();
    }

    private static String note(CustomerGroup group, TextField note, List<Served> stored) {
        return FieldErrors.none(note, TextRules.atMost(note.getValue(), TextRules.TITLE_LIMIT))
                ? note.getValue().strip()
                : stored.stream()
                        .filter(each -> each.group() == group)
                        .map(each -> TextRules.orEmpty(each.note()))
                        .findFirst()
                        .orElse("");
    }

    void addTexts(TypedTexts texts) {
        notes.forEach((group, note) -> {
            if (note.isVisible()) {
                texts.add("served/" + group, note, true);
            }
        });
    }
}
