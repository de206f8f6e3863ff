package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.OnScreen;

/** Buttons by how what is written on them begins. */
final class Pressing {
    private Pressing() {}

    /** Every one that is there now. */
    static void all(String text) {
        _find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith(text)))
                .forEach(button -> _click(button));
    }

    static void first(String text) {
        List<Component> found = Stream.<Component>concat(
                        _find(Button.class).stream(), _find(NativeButton.class).stream())
                .filter(button -> OnScreen.textOf(button).startsWith(text))
                .toList();
        assertThat(found).as("a button " + text).isNotEmpty();
        switch (found.getFirst()) {
            case Button button -> _click(button);
            case NativeButton button -> _click(button);
            default -> throw new AssertionError(text);
        }
    }
}
