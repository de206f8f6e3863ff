package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The evidence form as someone finds their way on it: by labels. */
final class FormOnScreen {
    private FormOnScreen() {}

    static void openNew(String stage) {
        UI.getCurrent().navigate("evidence/new", QueryParameters.of("stage", stage));
    }

    static void type(String label, String text) {
        _setValue(textField(label), text);
    }

    static TextField textField(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static void write(String label, String text) {
        _setValue(textArea(label), text);
    }

    static TextArea textArea(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static void day(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), day);
    }

    static void number(String label, double value) {
        _setValue(_get(NumberField.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void choose(String label, String option) {
        ComboBoxKt.selectByLabel(_get(Select.class, spec -> spec.withLabel(label)), option);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void chooseAlso(String label, String option) {
        MultiSelectComboBox<Object> field = _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
        var chosen = field.getListDataView()
                .getItems()
                .filter(item -> field.getItemLabelGenerator().apply(item).equals(option))
                .findFirst()
                .orElseThrow();
        field.select(chosen);
    }

    static void tab(String name) {
        _get(Tabs.class)
                .setSelectedTab(_get(Tab.class, spec -> spec.withPredicate(tab -> name.equals(tab.getLabel()))));
    }

    static void tick(String criterion) {
        _setValue(criterion(criterion), true);
    }

    static Checkbox criterion(String name) {
        return _get(
                Checkbox.class,
                spec -> spec.withPredicate(box -> textOf(box).strip().equals(name)));
    }

    static List<String> criteria() {
        return _find(Checkbox.class).stream()
                .map(box -> textOf(box).strip())
                .filter(text -> text.matches(".* \\d\\.\\d"))
                .toList();
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void pressNamed(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    /** What a part called {@code label} says. */
    static String labelOf(Component field) {
        return field instanceof HasLabel labelled && labelled.getLabel() != null
                ? labelled.getLabel()
                : Objects.toString(field.getElement().getAttribute("aria-label"), "");
    }

    static String screen() {
        return textOf(_get(Main.class));
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
