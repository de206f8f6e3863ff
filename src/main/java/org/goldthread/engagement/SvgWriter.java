package org.goldthread.engagement;

import java.util.Locale;

/** Writes the few shapes of a chart; every text goes through {@link #escape}. */
final class SvgWriter {
    static final int LETTER = 12;
    private static final double LATIN_WIDTH = 6.7;
    private static final int FIRST_WIDE = 0x1100;

    private final StringBuilder svg = new StringBuilder();

    void open(int width, int height, String alternative) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"",
                width,
                height,
                width,
                height));
        svg.append(String.format(
                Locale.ROOT, " role=\"img\" aria-label=\"%s\" font-size=\"%d\">", escape(alternative), LETTER));
    }

    String close() {
        return svg.append("</svg>").toString();
    }

    void line(double fromX, double fromY, double toX, double toY, String stroke) {
        svg.append(String.format(
                Locale.ROOT, "<path d=\"M%.1f %.1fL%.1f %.1f\" fill=\"none\" %s/>", fromX, fromY, toX, toY, stroke));
    }

    void polyline(String points, String stroke) {
        svg.append(String.format(Locale.ROOT, "<polyline points=\"%s\" fill=\"none\" %s/>", points, stroke));
    }

    /** A dot with what it stands for on hover. */
    void dot(double x, double y, String look, String title) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" %s><title>%s</title></circle>",
                x,
                y,
                look,
                escape(title)));
    }

    /** A text on a halo of the ground's colour, so that a line behind it does not cross it. */
    void text(double x, double y, String anchor, String look, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" paint-order=\"stroke\" stroke=\"var(--card)\""
                        + " stroke-width=\"4\" stroke-linejoin=\"round\" %s>%s</text>",
                x,
                y,
                anchor,
                look,
                escape(text)));
    }

    /** Marks up nothing: what XML reads as mark-up is written as text, control characters are left out. */
    static String escape(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().filter(SvgWriter::isDrawn).forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(each);
            }
        });
        return safe.toString();
    }

    private static boolean isDrawn(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    /** About how wide a text is drawn; there is no font on the server to ask. */
    static double widthOf(String text) {
        return text.codePoints()
                .mapToDouble(each -> each < FIRST_WIDE ? LATIN_WIDTH : LETTER)
                .sum();
    }

    /** As much of a text as fits, with … where something is left out. */
    static String cut(String text, double width) {
        if (widthOf(text) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && widthOf(text.substring(0, end)) > width - LETTER) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
