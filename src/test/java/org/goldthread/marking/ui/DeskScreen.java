package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldthread.portfolio.SubmissionId;

/** The marking page as an assessor uses it: by what is written on things. */
final class DeskScreen {
    private DeskScreen() {}

    static void open(SubmissionId submission) {
        go("marking/" + submission.value());
    }

    static void go(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
        UI.getCurrent().navigate(parts[0], query);
    }

    static String text() {
        return textOf(_get(Main.class));
    }

    /** What is visible of it, as it is read. */
    static String textOf(Component component) {
        var text = new StringBuilder();
        read(component.getElement(), text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** A part of the page by the name that screen readers say. */
    static Section part(String name) {
        return _get(
                Section.class,
                spec -> spec.withPredicate(
                        section -> section.getAriaLabel().filter(name::equals).isPresent()));
    }

    static NativeButton toggle(Component within, String text) {
        return _get(
                within,
                NativeButton.class,
                spec -> spec.withPredicate(button -> (textOf(button) + " ").startsWith(text + " ")));
    }

    /** Presses one letter of an item, as "V" of "Call-back within 4 hours". */
    static void letter(String item, String initial) {
        _click(toggle(part(item), initial));
    }

    static void letters(String item) {
        List.of("V", "A", "R", "C").forEach(initial -> letter(item, initial));
    }

    static void decide(String text) {
        _click(toggle(part("Decision"), text));
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void write(String label, String text) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(label)), text);
    }

    static String written(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label)).getValue();
    }

    static void fill(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    static void day(String label, LocalDate day) {
        _setValue(_get(DatePicker.class, spec -> spec.withLabel(label)), day);
    }

    /** Presses a button that looks like a link. */
    static void link(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    /** What the notices say. */
    static String said() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getProperty("text", ""))
                .collect(Collectors.joining(" "));
    }

    /** What stands in red beside fields. */
    static List<String> errors() {
        return _find(Component.class).stream()
                .filter(component -> component instanceof HasValidation field && field.isInvalid())
                .map(component -> ((HasValidation) component).getErrorMessage())
                .toList();
    }

    /** Follows a link by its text, as a click does. */
    static void follow(String text) {
        var link = _find(Anchor.class).stream()
                .filter(Component::isVisible)
                .filter(anchor -> textOf(anchor).startsWith(text))
                .findFirst();
        assertThat(link).as("a link " + text).isPresent();
        go(link.orElseThrow().getHref());
    }

    static boolean isPressed(NativeButton button) {
        return Objects.equals(button.getElement().getAttribute("aria-pressed"), "true");
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
