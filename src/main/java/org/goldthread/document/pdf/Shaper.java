package org.goldthread.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins and orders the letters of Arabic, Indic and other scripts, and emoji, with the shaper of the JDK (HarfBuzz). */
final class Shaper {
    /** Large enough for positions without rounding. */
    private static final float SIZE = 1000;
    /** What the JDK answers for a character that melted into another's glyph. */
    private static final int GONE = 0xfffe;

    private static final Logger LOG = LoggerFactory.getLogger(Shaper.class);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<FontFile, Font> FONTS = new ConcurrentHashMap<>();

    private Shaper() {}

    /** False where the JDK has no fonts at all (a machine without fontconfig): letters then stand side by side. */
    static boolean available() {
        return Once.AVAILABLE;
    }

    static Glyphs shape(FontFile file, String text, boolean rightToLeft) throws IOException {
        char[] characters = text.toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font(file).layoutGlyphVector(EXACT, characters, 0, characters.length, direction);
        int most = vector.getNumGlyphs();
        Glyphs glyphs = new Glyphs(most, true);
        for (int i = 0; i < most; i++) {
            int id = vector.getGlyphCode(i);
            if (id > 0 && id < GONE) {
                Point2D spot = vector.getGlyphPosition(i);
                int meaning = text.codePointAt(Math.clamp(vector.getGlyphCharIndex(i), 0, text.length() - 1));
                glyphs.add(id, meaning, (float) spot.getX() / SIZE, (float) -spot.getY() / SIZE);
            }
        }
        glyphs.width((float) vector.getGlyphPosition(most).getX() / SIZE);
        return glyphs;
    }

    /** Found out when the first such text comes. */
    private static final class Once {
        static final boolean AVAILABLE = works();

        private static boolean works() {
            try {
                return shape(FontFile.ARABIC, "\u0645", true).count() > 0;
            } catch (IOException | RuntimeException | LinkageError | InternalError e) {
                LOG.warn("This Java cannot shape text; Arabic, Indic and similar scripts are drawn unjoined", e);
                return false;
            }
        }
    }

    private static Font font(FontFile file) throws IOException {
        Font known = FONTS.get(file);
        if (known != null) {
            return known;
        }
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
                    .deriveFont(SIZE);
            FONTS.put(file, font);
            return font;
        } catch (FontFormatException e) {
            throw new IOException("The font " + file + " cannot be read", e);
        }
    }
}
