package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;

/** Draws lists. */
final class ListPainter {
    private static final float INDENT = 16;
    private static final float BETWEEN = 3;
    private static final float AFTER = 6;

    private final Press press;
    private final ParagraphPainter paragraphs;

    ListPainter(Press press, ParagraphPainter paragraphs) {
        this.press = press;
        this.paragraphs = paragraphs;
    }

    void paint(BulletList list) throws IOException {
        if (list.items().isEmpty()) {
            return;
        }
        Element element = press.structure().open("L");
        element.attribute("List", "ListNumbering", COSName.getPDFName(list.numbered() ? "Decimal" : "Disc"));
        int number = 1;
        for (Paragraph item : list.items()) {
            press.watch().check();
            Element row = element.child("LI");
            label(row, list.numbered() ? number + "." : "\u2022", item.look().style());
            paragraphs.paint(item, row.child("LBody"), INDENT, LineFlow.Stretch.IGNORED);
            press.flow().down(BETWEEN);
            number++;
        }
        press.structure().close();
        press.flow().down(AFTER);
    }

    private void label(Element row, String sign, TextStyle style) throws IOException {
        press.flow().need(2 * style.lineHeight());
        Line line = press.layout().line(sign, style.ink(Ink.FAINT.rgb()));
        TextPainter.Column column =
                new TextPainter.Column(press.flow().left(), press.flow().y(), INDENT - 5, Align.END);
        press.text().paint(press.flow().page(), row.child("Lbl"), List.of(line), column);
    }
}
