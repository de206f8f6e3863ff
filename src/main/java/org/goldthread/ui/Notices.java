package org.goldthread.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import org.goldthread.rules.Refusal;

/** Short messages that pass by themselves; none is the only place where something important stands. */
public final class Notices {
    private static final int MILLIS = 6_000;

    private Notices() {}

    public static void say(String text) {
        Notification.show(text, MILLIS, Position.BOTTOM_CENTER);
    }

    /** Says what was done and offers to take it back. */
    public static void undoable(String text, Runnable undo) {
        var notice = new Notification();
        var button = new Button(I18NProvider.translate("ui.undo"), click -> {
            undo.run();
            notice.close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notice.add(new Span(text), button);
        notice.setDuration(2 * MILLIS);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.open();
    }

    /** Says what was done, with the way on from there. */
    public static void leading(String text, String address, String link) {
        var notice = new Notification();
        notice.add(new Span(text), new Span(" "), new Anchor(address, link));
        notice.setDuration(2 * MILLIS);
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.open();
    }

    /** A refusal that belongs to no field. */
    public static void refused(Refusal refusal) {
        failed(text(refusal));
    }

    /** Something was not done, and why. */
    public static void failed(String text) {
        var notice = Notification.show(text, 2 * MILLIS, Position.MIDDLE);
        notice.setAssertive(true);
        notice.addClassName("refusal");
    }

    public static String text(Refusal refusal) {
        return UI.getCurrent().getTranslation(refusal.key(), refusal.args().toArray());
    }
}
