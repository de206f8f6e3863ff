package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in one document: measures text, and embeds the glyphs that were used. */
final class Face {
    private static final int CACHED = 0x600;
    private static final int REPLACEMENT = 0xfffd;

    private final PDDocument pdf;
    private final FontFile file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final PDType0Font embedded;
    private final int[] firstGlyphs = new int[CACHED];
    /** For each glyph the character that it was first used for, 0 if none. */
    private final int[] meanings;

    Face(PDDocument pdf, FontFile file) throws IOException {
        this.pdf = pdf;
        this.file = file;
        font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
        // ligatures would break search, and looking for them takes ten times as long
        font.setEnableGsub(false);
        characters = font.getUnicodeCmapLookup();
        embedded = PDType0Font.load(pdf, font, true);
        meanings = new int[font.getNumberOfGlyphs()];
        Arrays.fill(firstGlyphs, -1);
    }

    COSDictionary dictionary() {
        return embedded.getCOSObject();
    }

    boolean shaped() {
        return file.shaped();
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private int glyph(int codePoint) {
        if (codePoint >= CACHED) {
            return characters.getGlyphId(codePoint);
        }
        if (firstGlyphs[codePoint] < 0) {
            firstGlyphs[codePoint] = characters.getGlyphId(codePoint);
        }
        return firstGlyphs[codePoint];
    }

    Glyphs glyphs(String text, boolean rightToLeft) throws IOException {
        Glyphs glyphs = file.shaped() && Shaper.available()
                ? Shaper.shape(file, text, rightToLeft)
                : plain(rightToLeft ? Mirror.turn(text) : text);
        for (int i = 0; i < glyphs.count(); i++) {
            use(glyphs.id(i), glyphs.meaning(i));
        }
        return glyphs;
    }

    private Glyphs plain(String text) throws IOException {
        Glyphs glyphs = new Glyphs(text.length(), false);
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Letters.invisible(codePoint)) {
                continue;
            }
            int shown = has(codePoint) ? codePoint : REPLACEMENT;
            glyphs.add(glyph(shown), shown);
            width += font.getAdvanceWidth(glyph(shown));
        }
        glyphs.width(width / font.getUnitsPerEm());
        return glyphs;
    }

    /** Of two characters with one glyph the lower one is kept: a space is a space, also where it does not break. */
    private void use(int glyph, int codePoint) {
        int meaning = codePoint == 0xa0 ? ' ' : codePoint;
        if (glyph > 0 && (meanings[glyph] == 0 || meaning < meanings[glyph])) {
            meanings[glyph] = meaning;
        }
    }

    /** Embeds what was used; to be called once, after the last text. */
    void finish() throws IOException {
        Set<Integer> used = new LinkedHashSet<>();
        for (int glyph = 0; glyph < meanings.length; glyph++) {
            if (meanings[glyph] != 0) {
                used.add(glyph);
            }
        }
        embedded.addGlyphsToSubset(used);
        embedded.subset();
        dictionary().setItem(COSName.TO_UNICODE, ToUnicode.stream(pdf, meanings));
    }
}
