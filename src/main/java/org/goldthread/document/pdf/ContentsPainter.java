package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the contents list, and fills in its page numbers at the end. */
final class ContentsPainter {
    private static final List<TextStyle> STYLES = List.of(
            new TextStyle(Weight.STRONG, 10, 1.75f, Ink.INK.rgb()),
            new TextStyle(Weight.PLAIN, 9.5f, 1.6f, Ink.INK.rgb()),
            new TextStyle(Weight.PLAIN, 9, 1.55f, Ink.SOFT.rgb()));
    private static final float INDENT = 16;
    private static final float NUMBER = 34;
    private static final float BEFORE_PART = 5;
    private static final int MOST_LINES = 3;

    private final Press press;
    private final Map<LateText, String> numbers = new LinkedHashMap<>();

    ContentsPainter(Press press) {
        this.press = press;
    }

    void paint(Contents contents) throws IOException {
        if (contents.entries().isEmpty()) {
            return;
        }
        Element list = press.structure().open("TOC");
        for (Contents.Entry entry : contents.entries()) {
            press.watch().check();
            paint(entry, list.child("TOCI").child("Reference").child("Link"));
        }
        press.structure().close();
        press.flow().down(BEFORE_PART);
    }

    private void paint(Contents.Entry entry, Element link) throws IOException {
        int level = Math.clamp(entry.level(), 1, STYLES.size());
        TextStyle style = STYLES.get(level - 1);
        float indent = (level - 1) * INDENT;
        PageFlow flow = press.flow();
        float width = flow.width() - indent - NUMBER;
        List<Line> lines = press.layout().fewLines(entry.text(), style, width, MOST_LINES);
        float height = Press.height(lines);
        flow.need(height + BEFORE_PART);
        if (level == 1 && !flow.fresh()) {
            flow.down(BEFORE_PART);
        }
        Page page = flow.page();
        float top = flow.y();
        press.write(link, lines, indent);
        float baseline = flow.y() + lines.getLast().height() - lines.getLast().ascent();
        float end = flow.left() + indent + lines.getLast().width();
        dots(page, end + 6, flow.left() + flow.width() - NUMBER + 8, baseline);
        number(page, entry, link, style, baseline);
        Box box = new Box(flow.left() + indent, flow.y(), flow.left() + flow.width(), top);
        Link target = new Link.ToPlace(entry.place());
        page.annotation(LinkAnnotation.of(target, entry.text(), box), link);
        press.places().want(entry.place());
    }

    private void number(Page page, Contents.Entry entry, Element link, TextStyle style, float baseline) {
        LateText number = new LateText(press.file(), style.weight(Weight.PLAIN), true);
        numbers.put(number, entry.place());
        page.in(link);
        page.pen()
                .form(
                        page.object(number.reference()),
                        press.flow().left() + press.flow().width(),
                        baseline);
        page.out();
    }

    private static void dots(Page page, float from, float to, float baseline) {
        if (to - from < 8) {
            return;
        }
        page.pen().beginArtifact();
        page.pen().strokeColour(Ink.LINE_STRONG.rgb(), 0.7f);
        page.pen().dashes(0.7f, 3);
        page.pen().line(from, baseline + 0.5f, to, baseline + 0.5f);
        page.pen().solid();
        page.pen().end();
    }

    void finish() throws IOException {
        for (Map.Entry<LateText, String> number : numbers.entrySet()) {
            String page = Integer.toString(press.places().pageOf(number.getValue()));
            number.getKey().fill(page, press.layout(), press.typefaces());
        }
    }
}
