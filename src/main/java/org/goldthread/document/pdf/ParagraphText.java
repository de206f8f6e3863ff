package org.goldthread.document.pdf;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole text of a paragraph, cut where font, style or direction change: measures and builds its lines. */
final class ParagraphText {

    /** A stretch of one font, style and direction; without a font it is drawn as the sign for unknown characters. */
    private record Item(
            int start,
            int end,
            int run,
            Span span,
            @Nullable Face face,
            int level) {}

    private final Typefaces typefaces;
    private final TextStyle base;
    private final String text;
    private final List<Item> items = new ArrayList<>();
    private final boolean plain;
    private final boolean rightToLeft;

    ParagraphText(Typefaces typefaces, List<Span> spans, TextStyle base) throws IOException {
        this.typefaces = typefaces;
        this.base = base;
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        text = all.toString();
        plain = Letters.plain(text);
        Bidi bidi = plain ? null : new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        rightToLeft = bidi != null && !bidi.baseIsLeftToRight();
        int start = 0;
        for (int run = 0; run < spans.size(); run++) {
            cut(run, spans.get(run), start, bidi == null || bidi.isLeftToRight() ? null : bidi);
            start += spans.get(run).text().length();
        }
    }

    String text() {
        return text;
    }

    boolean plain() {
        return plain;
    }

    private void cut(int run, Span span, int start, @Nullable Bidi bidi) throws IOException {
        int end = start + span.text().length();
        int from = start;
        Face face = null;
        int level = 0;
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            int nextLevel = bidi == null ? 0 : bidi.getLevelAt(at);
            boolean first = at == from;
            Face next = !first && belongs(codePoint, face) ? face : choose(codePoint, span);
            if (!first && (next != face || nextLevel != level)) {
                items.add(new Item(from, at, run, span, face, level));
                from = at;
            }
            face = next;
            level = nextLevel;
            at += Character.charCount(codePoint);
        }
        if (end > from) {
            items.add(new Item(from, end, run, span, face, level));
        }
    }

    private @Nullable Face choose(int codePoint, Span span) throws IOException {
        Weight weight = span.style().weight();
        return Letters.invisible(codePoint) ? typefaces.base(weight) : typefaces.find(codePoint, weight);
    }

    /** Marks, joiners and the spaces between shaped words stay in the font of what they belong to. */
    private static boolean belongs(int codePoint, @Nullable Face face) {
        if (Letters.invisible(codePoint)) {
            return true;
        }
        boolean inWords = codePoint == ' ' && face != null && face.shaped();
        boolean follows = Letters.mark(codePoint) || inWords;
        return follows && face != null && face.has(codePoint);
    }

    /** The width of a stretch; it stops counting soon after the limit is passed. */
    float width(int from, int to, float limit) throws IOException {
        float width = 0;
        for (int i = itemAt(from); i < items.size() && items.get(i).start < to && width <= limit; i++) {
            width += piece(items.get(i), from, to).width();
        }
        return width;
    }

    Line line(int from, int to) throws IOException {
        List<Piece> pieces = new ArrayList<>(4);
        float height = 0;
        float ascent = 0;
        for (int i = itemAt(from); i < items.size() && items.get(i).start < to; i++) {
            Piece piece = piece(items.get(i), from, to);
            pieces.add(piece);
            height = Math.max(height, piece.span().style().lineHeight());
            ascent = Math.max(ascent, piece.span().style().ascent());
        }
        if (pieces.isEmpty()) {
            return new Line(List.of(), base.lineHeight(), base.ascent(), rightToLeft);
        }
        return new Line(pieces, height, ascent, rightToLeft);
    }

    private int itemAt(int position) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).end <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Piece piece(Item item, int from, int to) throws IOException {
        int start = Math.max(from, item.start);
        int end = Math.min(to, item.end);
        String part = text.substring(start, end);
        Face face = item.face == null ? typefaces.base(item.span.style().weight()) : item.face;
        boolean turned = (item.level & 1) == 1;
        Glyphs glyphs = face.glyphs(part, turned);
        boolean spoken = item.face == null || face.shaped() || (turned && part.length() > 1);
        boolean chip = item.span.chip() != null;
        float before = chip && opens(item, start) ? Span.CHIP_PAD : 0;
        float after = chip && closes(item, end) ? Span.CHIP_PAD : 0;
        return new Piece(item.run, item.span, face, glyphs, part, spoken, item.level, before, after);
    }

    private boolean opens(Item item, int start) {
        return start == item.start && (start == 0 || items.get(itemAt(start) - 1).run != item.run);
    }

    private boolean closes(Item item, int end) {
        return end == item.end && (end == text.length() || items.get(itemAt(end)).run != item.run);
    }
}
