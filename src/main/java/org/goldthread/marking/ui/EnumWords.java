package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A constant's word, under the key that its feature gives it: {@code evidence.root-cause.TOOLS}. */
final class EnumWords {
    private EnumWords() {}

    static String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return I18NProvider.translate(feature + "." + name + "." + constant.name());
    }
}
