package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The font files that the product carries, in the order in which they are asked for a character. */
enum FontFile {
    SANS("NotoSans-Regular"),
    SANS_STRONG("NotoSans-Bold"),
    SANS_SLANTED("NotoSans-Italic"),
    ARABIC("NotoSansArabic-Regular", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular", UnicodeScript.HEBREW),
    DEVANAGARI("NotoSansDevanagari-Regular", UnicodeScript.DEVANAGARI),
    BENGALI("NotoSansBengali-Regular", UnicodeScript.BENGALI),
    GURMUKHI("NotoSansGurmukhi-Regular", UnicodeScript.GURMUKHI),
    GUJARATI("NotoSansGujarati-Regular", UnicodeScript.GUJARATI),
    TAMIL("NotoSansTamil-Regular", UnicodeScript.TAMIL),
    THAI("NotoSansThai-Regular", UnicodeScript.THAI),
    SIGNS("NotoSansSymbols2-Regular"),
    MATHS("NotoSansMath-Regular"),
    SYMBOLS("NotoSansSymbols-Regular"),
    EMOJI("NotoEmoji-Regular"),
    CHINESE("NotoSansSC-Regular");

    private static final Set<UnicodeScript> CHINESE_SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
    private static final List<FontFile> FALLBACKS =
            Stream.of(values()).filter(f -> f.compareTo(SANS_SLANTED) > 0).toList();

    private final String file;
    private final @Nullable UnicodeScript script;

    FontFile(String file) {
        this(file, null);
    }

    FontFile(String file, @Nullable UnicodeScript script) {
        this.file = file;
        this.script = script;
    }

    static FontFile of(Weight weight) {
        return switch (weight) {
            case PLAIN -> SANS;
            case STRONG -> SANS_STRONG;
            case SLANTED -> SANS_SLANTED;
        };
    }

    static List<FontFile> fallbacks() {
        return FALLBACKS;
    }

    /** The font made for the script of this character, which goes before the text's own font. */
    static Optional<FontFile> madeFor(int codePoint) {
        if (codePoint >= 0x1f000 && codePoint < 0x1fb00) {
            return Optional.of(EMOJI);
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        if (CHINESE_SCRIPTS.contains(script)) {
            return Optional.of(CHINESE);
        }
        return FALLBACKS.stream().filter(f -> f.script == script).findFirst();
    }

    /** Whether its letters must be joined and ordered before they can be drawn. */
    boolean shaped() {
        return script != null || this == EMOJI;
    }

    byte[] bytes() {
        String path = "/fonts/" + file + ".ttf";
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The font " + path + " is missing from the product");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
