package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** How much is decided, and when the last of it was saved, in words. */
final class Progressed {
    private Progressed() {}

    static String words(Desk desk) {
        int of = desk.criteria().size();
        return desk.saved()
                .map(at -> I18NProvider.translate(
                        "marking-desk.progress-saved",
                        desk.done(),
                        of,
                        desk.days().time(at)))
                .orElseGet(() -> I18NProvider.translate("marking-desk.progress", desk.done(), of));
    }
}
