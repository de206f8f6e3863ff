package org.goldthread;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A screen as somebody finds their way on it: by addresses, labels and what is written on things. */
public final class OnScreen {
    private OnScreen() {}

    public static void go(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    /** Where one is. */
    public static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    public static String heading() {
        return _get(H1.class).getText();
    }

    public static String text() {
        return textOf(_get(Main.class));
    }

    /** What is visible of it, as it is read. */
    public static String textOf(Component component) {
        var text = new StringBuilder();
        read(component.getElement(), text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    public static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Presses a button by the name that screen readers say. */
    public static void pressNamed(String name) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    /** Presses a button that looks like a link. */
    public static void link(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    public static boolean hasButton(String text) {
        return !_find(Button.class, spec -> spec.withText(text)).isEmpty();
    }

    /** Follows a link by its text, as a click does. */
    public static void follow(String text) {
        var link = _find(Anchor.class).stream()
                .filter(Component::isVisible)
                .filter(anchor -> textOf(anchor).startsWith(text))
                .findFirst();
        assertThat(link).as("a link " + text).isPresent();
        go(link.orElseThrow().getHref());
    }

    public static void fill(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    public static String filled(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label)).getValue();
    }

    public static void secret(String label, String text) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(label)), text);
    }

    public static void write(String label, String text) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), text);
    }

    public static String written(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label)).getValue();
    }

    public static void day(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), day);
    }

    public static void tick(String label, boolean ticked) {
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(label)), ticked);
    }

    public static boolean isTicked(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label)).getValue();
    }

    /** Chooses in the last of the fields with this label. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void choose(String label, String option) {
        ComboBoxKt.selectByLabel(
                _find(Select.class, spec -> spec.withLabel(label)).getLast(), option);
    }

    /** Types a part of a name and takes the only one that is offered. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void pick(String label, String typed) {
        ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        ComboBoxKt.setUserInput(box, typed);
        var offered = ComboBoxKt.getSuggestionItems(box);
        assertThat(offered).as(label + ": " + typed).hasSize(1);
        _setValue(box, offered.getFirst());
    }

    /** What the notices say. */
    public static String said() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getProperty("text", "") + " " + textOf(notice))
                .collect(Collectors.joining(" "));
    }

    /** What stands in red beside fields. */
    public static List<String> errors() {
        return _find(Component.class).stream()
                .filter(component -> component instanceof HasValidation field && field.isInvalid())
                .map(component -> ((HasValidation) component).getErrorMessage())
                .toList();
    }

    private static void read(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText());
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> read(child, text));
            text.append(' ');
        }
    }
}
