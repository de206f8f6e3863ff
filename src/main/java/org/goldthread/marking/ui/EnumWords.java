package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.goldthread.ui.Texts;

/** A constant's word. */
final class EnumWords {
    private EnumWords() {}

    static String of(Enum<?> constant) {
        return I18NProvider.translate(Texts.keyOf(constant));
    }
}
