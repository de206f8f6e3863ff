package org.goldthread.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.goldthread.evidence.Hint;
import org.goldthread.ui.Texts;

/** What the constants of an enum are called on screens. */
final class Words {
    private Words() {}

    static String of(Enum<?> value) {
        return text(Texts.keyOf(value));
    }

    /** Why a hint is given. */
    static String why(Hint hint) {
        return text(Texts.keyOf(hint) + ".why");
    }

    static String yesNo(boolean yes) {
        return text(yes ? "evidence.yes" : "evidence.no");
    }

    /** With one full stop, whether whoever wrote it set one or not. */
    static String sentence(String words) {
        var stripped = words.strip();
        return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
