package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Writes the drawing operators of one page or form, in points from its lower left corner. */
final class Pen {
    /** How far the handles of a curve are from its ends, for a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final StringBuilder out = new StringBuilder(4096);
    private @Nullable Rgb fill;

    void save() {
        out.append("q\n");
    }

    void restore() {
        out.append("Q\n");
        fill = null;
    }

    void transform(float a, float d, float x, float y) {
        number(a).append("0 0 ");
        number(d);
        number(x);
        number(y).append("cm\n");
    }

    void begin(String tag, int mcid) {
        out.append('/').append(tag).append(" <</MCID ").append(mcid).append(">> BDC\n");
    }

    /** What only decorates. */
    void beginArtifact() {
        out.append("/Artifact BMC\n");
    }

    /** What repeats from page to page; part is Header, Footer or empty. */
    void beginRepeated(String part) {
        out.append("/Artifact <</Type /Pagination");
        out.append(part.isEmpty() ? "" : " /Subtype /" + part).append(">> BDC\n");
    }

    void end() {
        out.append("EMC\n");
    }

    void form(COSName name, float x, float y) {
        save();
        transform(1, 1, x, y);
        out.append('/').append(name.getName()).append(" Do\n");
        restore();
    }

    void image(COSName name, float x, float y, float width, float height) {
        save();
        transform(width, height, x, y);
        out.append('/').append(name.getName()).append(" Do\n");
        restore();
    }

    void text(COSName font, Piece piece, float x, float y) {
        float size = piece.span().style().size();
        Glyphs glyphs = piece.glyphs();
        if (glyphs.count() == 0) {
            return;
        }
        fillColour(piece.span().style().ink());
        if (piece.spoken()) {
            out.append("/Span <</ActualText <FEFF").append(Hex.of(piece.text())).append(">>> BDC\n");
        }
        out.append("BT\n/").append(font.getName()).append(' ');
        number(size).append("Tf\n");
        show(glyphs, size, x + piece.before(), y);
        out.append("ET\n");
        if (piece.spoken()) {
            end();
        }
    }

    private void show(Glyphs glyphs, float size, float x, float y) {
        if (!glyphs.placed()) {
            number(x);
            number(y).append("Td\n<");
            for (int i = 0; i < glyphs.count(); i++) {
                out.append(Hex.of(glyphs.id(i)));
            }
            out.append("> Tj\n");
            return;
        }
        for (int i = 0; i < glyphs.count(); i++) {
            out.append("1 0 0 1 ");
            number(x + glyphs.x(i) * size);
            number(y + glyphs.y(i) * size).append("Tm <");
            out.append(Hex.of(glyphs.id(i))).append("> Tj\n");
        }
    }

    void fillColour(Rgb colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            colour(colour).append("rg\n");
        }
    }

    void strokeColour(Rgb colour, float thickness) {
        colour(colour).append("RG\n");
        number(thickness).append("w\n");
    }

    void dashes(float on, float off) {
        out.append('[');
        number(on);
        number(off).append("] 0 d\n");
    }

    void solid() {
        out.append("[] 0 d\n");
    }

    void roundEnds() {
        out.append("1 J 1 j\n");
    }

    void moveTo(float x, float y) {
        number(x);
        number(y).append("m\n");
    }

    void lineTo(float x, float y) {
        number(x);
        number(y).append("l\n");
    }

    private void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        number(x1);
        number(y1);
        number(x2);
        number(y2);
        number(x);
        number(y).append("c\n");
    }

    void line(float x1, float y1, float x2, float y2) {
        moveTo(x1, y1);
        lineTo(x2, y2);
        stroke();
    }

    /** The outline of a rectangle, its corners round where {@code radius} is above 0. */
    void rectangle(float x, float y, float width, float height, float radius) {
        if (radius <= 0) {
            number(x);
            number(y);
            number(width);
            number(height).append("re\n");
            return;
        }
        float r = Math.min(radius, Math.min(width, height) / 2);
        float k = r * (1 - ROUND);
        float right = x + width;
        float top = y + height;
        moveTo(x + r, y);
        lineTo(right - r, y);
        curveTo(right - k, y, right, y + k, right, y + r);
        lineTo(right, top - r);
        curveTo(right, top - k, right - k, top, right - r, top);
        lineTo(x + r, top);
        curveTo(x + k, top, x, top - k, x, top - r);
        lineTo(x, y + r);
        curveTo(x, y + k, x + k, y, x + r, y);
        out.append("h\n");
    }

    void circle(float x, float y, float radius) {
        rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    void fill() {
        out.append("f\n");
    }

    void stroke() {
        out.append("S\n");
    }

    private StringBuilder colour(Rgb colour) {
        number(colour.red());
        number(colour.green());
        return number(colour.blue());
    }

    /** A number with up to three decimals and a space after it. */
    private StringBuilder number(float value) {
        long thousandths = Math.round(value * 1000.0);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10));
            out.append((char) ('0' + rest % 10));
        }
        return out.append(' ');
    }

    void writeTo(COSStream stream) throws IOException {
        try (OutputStream target = stream.createOutputStream(COSName.FLATE_DECODE)) {
            target.write(out.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
