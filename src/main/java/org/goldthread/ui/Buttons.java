package org.goldthread.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/** Buttons by their weight on the page: one primary at most. */
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        var button = primary(text);
        button.addClickListener(_ -> action.run());
        return button;
    }

    /** What it does is added to it. */
    public static Button primary(String text) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.setDisableOnClick(false);
        return button;
    }

    public static Button quiet(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A link that looks like a button: it leads to an address and opens in a new tab as links do. */
    public static Anchor to(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("button-link");
        link.setRouterIgnore(false);
        return link;
    }

    public static Anchor primaryTo(String address, String text) {
        var link = to(address, text);
        link.addClassName("button-link-primary");
        return link;
    }
}
