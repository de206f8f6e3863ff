package org.goldthread.files;

import java.text.Normalizer;
import java.util.Locale;

/** What becomes of a file's name: no folders, nothing invisible, not too long; every script is welcome. */
final class FileNameRules {
    static final int NAME_LIMIT = 200;
    private static final int EXTENSION_LIMIT = 10;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private FileNameRules() {}

    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var visible = last.codePoints()
                .filter(FileNameRules::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var tidy = Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
        return tidy.replace(".", "").isBlank() ? "file" : shortened(tidy);
    }

    /** In lower case, without its dot; empty if there is none. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Control characters and marks that turn the direction of writing hide what a name says; joiners shape letters. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= NAME_LIMIT) {
            return name;
        }
        var extension = extension(name);
        var end = extension.isEmpty() || extension.length() > EXTENSION_LIMIT ? "" : "." + extension;
        var cut = NAME_LIMIT - end.length();
        var stem = name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut);
        return stem.strip() + end;
    }
}
