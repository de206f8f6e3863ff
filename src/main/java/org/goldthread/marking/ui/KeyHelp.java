package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.ui.Addresses;

/** The keys, shown by "?"; whether they work is a setting of the person. */
final class KeyHelp extends Div {
    private static final List<String> KEYS = List.of("J", "K", "1-4", "5", "M", "Shift-M", "N", "Esc", "help");

    private final Div all = new Div();
    private final NativeButton toggle = new NativeButton(getTranslation("marking-desk.keys"), _ -> toggle());

    KeyHelp(boolean keysOn) {
        addClassName("key-help");
        toggle.addClassName("link-button");
        toggle.getElement().setAttribute("aria-expanded", "false");
        Keys.on(toggle, "?");
        toggle.add(new KeyCap(getTranslation("marking-desk.keys.cap.help")));
        var list = new DescriptionList();
        KEYS.forEach(key -> list.add(
                new DescriptionList.Term(key(key)),
                new DescriptionList.Description(getTranslation("marking-desk.keys." + key))));
        var setting = new Paragraph(
                new Span(getTranslation(keysOn ? "marking-desk.keys-on" : "marking-desk.keys-off") + " "),
                new Anchor(Addresses.ACCOUNT, getTranslation("marking-desk.keys-setting")));
        all.add(list, setting);
        all.setVisible(false);
        add(toggle, all);
    }

    private void toggle() {
        all.setVisible(!all.isVisible());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(all.isVisible()));
    }

    private Span key(String key) {
        var cap = new Span(getTranslation("marking-desk.keys.cap." + key));
        cap.addClassName("key");
        return cap;
    }
}
