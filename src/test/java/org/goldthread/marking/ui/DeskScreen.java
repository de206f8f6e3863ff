package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import org.goldthread.OnScreen;
import org.goldthread.portfolio.SubmissionId;
import tools.jackson.databind.node.JsonNodeFactory;

/** The marking page as an assessor uses it: by what is written on things. */
final class DeskScreen {
    private DeskScreen() {}

    static void open(SubmissionId submission) {
        OnScreen.go("marking/" + submission.value());
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
                spec -> spec.withPredicate(button -> (OnScreen.textOf(button) + " ").startsWith(text + " ")));
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

    static boolean isPressed(NativeButton button) {
        return Objects.equals(button.getElement().getAttribute("aria-pressed"), "true");
    }

    /** Presses what opens and closes the comment bank. */
    static void bank() {
        bank(true);
    }

    /** @param fromHere by hand, or with the focus in it; else by its key from anywhere */
    static void bank(boolean fromHere) {
        var pressed = JsonNodeFactory.instance.objectNode().put(CommentBank.FROM_HERE, fromHere);
        BasicUtilsKt._fireDomEvent(toggle(_get(CommentBank.class), "Comment bank"), "click", pressed);
    }
}
