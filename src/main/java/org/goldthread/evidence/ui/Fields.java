package org.goldthread.evidence.ui;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.ui.DayField;
import org.goldthread.ui.TypedTexts;

/** Named fields of a form: they tell when the person changes one, and show at each why it cannot be kept. */
class Fields {
    /** What is typed reaches the server this often, and when the field is left. */
    private static final int EVERY_MILLIS = 3_000;

    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Set<HasValidation> refused = new HashSet<>();
    private final Runnable changed;
    private boolean filling;

    Fields(Runnable changed) {
        this.changed = changed;
    }

    Optional<Component> part(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Fills the fields without taking that for something typed. */
    void fill(Runnable values) {
        var within = filling;
        filling = true;
        try {
            values.run();
        } finally {
            filling = within;
        }
    }

    /** At the row or the answer inside it where the field has such, else at the field as a whole. */
    void refuse(FieldRefusal refusal, String why) {
        var inside = !refusal.isWhole()
                && byName.get(refusal.field()) instanceof FieldGroup group
                && group.refuseInside(refusal.row(), refusal.part(), why);
        if (!inside) {
            refuse(refusal.field(), why);
        }
    }

    final void refuse(String name, String why) {
        if (byName.get(name) instanceof HasValidation field) {
            field.setErrorMessage(why);
            field.setInvalid(true);
            refused.add(field);
        }
    }

    /** Takes back what was refused; what a field itself cannot read, such as a day, it goes on saying. */
    void acceptAll() {
        refused.forEach(field -> field.setInvalid(false));
        refused.clear();
    }

    /** Whether nothing in them is refused. */
    final boolean areAccepted() {
        return refused.isEmpty();
    }

    /** Those that text is typed into, by name; {@code kept} as {@link TypedTexts#add} knows it. */
    final void addTexts(String before, boolean kept, TypedTexts texts) {
        byName.forEach((name, field) -> {
            switch (field) {
                case TextField line -> texts.add(before + name, line, kept);
                case TextArea area -> texts.add(before + name, area, kept);
                case FieldGroup group -> group.addTexts(before + name + "/", texts);
                case ListedText listed -> texts.add(before + name, listed.text(), kept);
                default -> {}
            }
        });
    }

    /** Has a row for each of these names of texts. */
    final void makeRoom(Set<String> names) {
        byName.forEach((name, field) -> {
            if (field instanceof RowsField<?> rows) {
                rows.makeRoom(name + "/", names);
            }
        });
    }

    final void changed() {
        if (!filling) {
            changed.run();
        }
    }

    final TextField text(String name) {
        var field = new TextField();
        sendWhileTyping(field);
        return labelled(name, field);
    }

    final TextArea longText(String name) {
        var field = new TextArea();
        field.setMinRows(2);
        field.setMaxRows(14);
        // what helps to write stands where one reads before writing
        field.getElement().getThemeList().add("helper-above-field");
        field.addClassName("wide");
        sendWhileTyping(field);
        return labelled(name, field);
    }

    /** Typed to find something, not to be kept: it is sent at the first pause. */
    final TextField search(String name) {
        var field = new TextField();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return labelled(name, field);
    }

    final DatePicker day(String name) {
        return labelled(name, DayField.blank());
    }

    final Select<Boolean> yesNo(String name) {
        var field = new Select<Boolean>();
        field.setItems(List.of(true, false));
        field.setItemLabelGenerator(value -> value == null ? Words.text("evidence.not-said") : Words.yesNo(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.text("evidence.not-said"));
        return labelled(name, field);
    }

    final <E extends Enum<E>> Select<E> one(String name, Class<E> kind) {
        return labelled(name, Choices.one(kind));
    }

    final <E extends Enum<E>> MultiSelectComboBox<E> many(String name, Class<E> kind) {
        var field = new MultiSelectComboBox<E>();
        field.setItems(kind.getEnumConstants());
        field.setItemLabelGenerator(Words::of);
        return labelled(name, field);
    }

    final MultiSelectComboBox<Integer> levels(String name) {
        var field = new MultiSelectComboBox<Integer>();
        field.setItems(IntStream.rangeClosed(1, 5).boxed().toList());
        field.setItemLabelGenerator(level -> Words.text("evidence.level." + level));
        return labelled(name, field);
    }

    final NumberField number(String name) {
        return labelled(name, new NumberField());
    }

    final IntegerField count(String name) {
        return labelled(name, new IntegerField());
    }

    final Checkbox tick(String name) {
        return labelled(name, new Checkbox());
    }

    /** A part of another make, under a name of the form. */
    final <T extends Component> T named(String name, T part) {
        byName.put(name, part);
        return part;
    }

    final <T extends Component & HasHelper> T helped(String name, T field) {
        field.setHelperText(Words.text("evidence.help." + name));
        return field;
    }

    private <T extends Component & HasLabel & HasValue<?, ?>> T labelled(String name, T field) {
        field.setLabel(Words.text("evidence.ask." + name));
        field.addValueChangeListener(_ -> changed());
        return named(name, field);
    }

    /** The listener makes the browser send what it still holds back when the field is left. */
    static <T extends Component & HasValueChangeMode & BlurNotifier<T>> void sendWhileTyping(T field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
        field.addBlurListener(_ -> {});
    }
}
