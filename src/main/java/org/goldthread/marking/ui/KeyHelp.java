package org.goldthread.marking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** The keys, shown by "?", and the switch that turns them off; it is kept for the person, on every device. */
final class KeyHelp extends Div {
    private static final List<String> KEYS =
            List.of("J", "K", "I", "P", "scroll", "1-4", "5", "M", "Shift-M", "N", "slash", "B", "F", "Esc", "help");

    private final Div all = new Div();
    private final NativeButton toggle = new NativeButton("", _ -> toggle());

    KeyHelp(boolean keysOn, Consumer<Boolean> onUse) {
        addClassName("key-help");
        toggle.addClassName("link-button");
        toggle.getElement().setAttribute("aria-expanded", "false");
        Keys.on(toggle, "?");
        toggle.add(
                new Span(getTranslation("marking-desk.keys")),
                new KeyCap(getTranslation("marking-desk.keys.cap.help")));
        var list = new DescriptionList();
        KEYS.forEach(key -> list.add(
                new DescriptionList.Term(key(key)),
                new DescriptionList.Description(getTranslation("marking-desk.keys." + key))));
        var use = new Checkbox(getTranslation("marking-desk.keys-use"), keysOn);
        use.addValueChangeListener(change -> onUse.accept(change.getValue()));
        all.add(list, use);
        all.setVisible(false);
        Keys.escapes(all, this::close);
        add(toggle, all);
    }

    private void toggle() {
        all.setVisible(!all.isVisible());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(all.isVisible()));
        if (all.isVisible()) {
            all.scrollIntoView();
        }
    }

    private void close() {
        if (all.isVisible()) {
            toggle();
            toggle.focus();
        }
    }

    private Span key(String key) {
        var cap = new Span(getTranslation("marking-desk.keys.cap." + key));
        cap.addClassName("key");
        return cap;
    }
}
