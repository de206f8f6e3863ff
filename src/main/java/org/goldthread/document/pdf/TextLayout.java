package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns content into lines. */
final class TextLayout {
    private static final String MORE = "\u2026";

    private final Typefaces typefaces;

    TextLayout(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    List<Line> lines(List<Inline> content, TextStyle style, float width) throws IOException {
        return LineBreaker.lines(new ParagraphText(typefaces, Span.of(content, style), style), width);
    }

    List<Line> lines(Paragraph paragraph, float width) throws IOException {
        return lines(paragraph.content(), paragraph.look().style(), width);
    }

    /** One line; what does not fit is cut off and shown to be. */
    Line oneLine(String text, TextStyle style, float width) throws IOException {
        List<Line> lines = lines(List.of(Run.of(CleanText.line(text))), style, width);
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        float room = width - line(MORE, style).width();
        List<Line> shorter = lines(List.of(Run.of(CleanText.line(text))), style, room);
        return line(shorter.getFirst().text() + MORE, style);
    }

    /** As many lines as there may be; what does not fit is cut off and shown to be. */
    List<Line> fewLines(String text, TextStyle style, float width, int most) throws IOException {
        List<Line> lines = lines(List.of(Run.of(CleanText.line(text))), style, width);
        if (lines.size() <= most) {
            return lines;
        }
        String rest =
                lines.subList(most - 1, lines.size()).stream().map(Line::text).collect(Collectors.joining(" "));
        List<Line> few = new ArrayList<>(lines.subList(0, most - 1));
        few.add(oneLine(rest, style, width));
        return few;
    }

    /** One line, however long. */
    Line line(String text, TextStyle style) throws IOException {
        Span span = new Span(CleanText.line(text), style, null, null);
        ParagraphText paragraph = new ParagraphText(typefaces, List.of(span), style);
        return paragraph.line(0, paragraph.text().length());
    }
}
