package org.goldthread.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** What the constants of an enum are called on screens. */
final class Words {
    private Words() {}

    static String of(Enum<?> value) {
        var type = value.getDeclaringClass();
        var feature = type.getPackageName().replaceFirst(".*\\.", "");
        var name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return text(feature + "." + name + "." + value.name());
    }

    static String yesNo(boolean yes) {
        return text(yes ? "evidence.yes" : "evidence.no");
    }

    static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
