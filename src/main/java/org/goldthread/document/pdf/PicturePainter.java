package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;

/** Draws images, one to a page. */
final class PicturePainter {
    private static final float AFTER = 10;
    private static final float FRAME = 0.6f;

    private final Press press;
    private final Images images;

    PicturePainter(Press press) {
        this.press = press;
        images = new Images(press.file(), press.watch());
    }

    void paint(PagePicture picture) throws IOException {
        Optional<Images.Image> image = images.read(picture.content());
        boolean wide = image.isPresent() && image.get().width() > image.get().height();
        PageFlow flow = press.flow();
        Page page = flow.newPage(wide ? Sheet.LANDSCAPE : Sheet.PORTRAIT);
        press.places().put(picture.place(), page, flow.y() + 8);
        TextStyle style = TextLook.QUIET.style();
        Line caption = press.layout().oneLine(picture.caption(), style, flow.width());
        Element words = press.structure().here().child("P");
        if (picture.bookmark() != null) {
            press.outline().add(2, picture.bookmark(), page, flow.y() + 8, words);
        }
        press.write(words, List.of(caption), 0);
        flow.down(5);
        if (image.isPresent()) {
            paint(image.get(), picture.alt(), scale(image.get(), flow.width(), flow.room()));
        } else {
            paintWords(picture.alt());
        }
        flow.fill();
    }

    private static float scale(Images.Image image, float width, float height) {
        return Math.min(width / image.width(), height / image.height());
    }

    private void paint(Images.Image image, String alt, float scale) throws IOException {
        PageFlow flow = press.flow();
        float width = image.width() * scale;
        float height = image.height() * scale;
        flow.need(height - 0.01f);
        Page page = flow.page();
        Box box = new Box(flow.left(), flow.y() - height, flow.left() + width, flow.y());
        page.in(press.structure().here().child("Figure").alt(alt).box(box));
        COSName name = page.object(image.reference());
        page.pen().image(name, box.left(), box.bottom(), width, height);
        page.out();
        frame(page, box);
        flow.down(height + AFTER);
    }

    private static void frame(Page page, Box box) {
        page.pen().beginArtifact();
        page.pen().strokeColour(Ink.LINE_STRONG.rgb(), FRAME);
        page.pen().rectangle(box.left(), box.bottom(), box.width(), box.height(), 0);
        page.pen().stroke();
        page.pen().end();
    }

    /** A frame with the words that a picture has for those who cannot see it: now nobody can. */
    private void paintWords(String alt) throws IOException {
        PageFlow flow = press.flow();
        flow.page();
        List<Line> lines = press.layout().lines(Paragraph.of(TextLook.QUIET, alt), flow.width() - 24);
        float height = Press.height(lines) + 24;
        flow.need(height);
        if (height <= flow.room()) {
            frame(flow.page(), new Box(flow.left(), flow.y() - height, flow.left() + flow.width(), flow.y()));
        }
        flow.down(12);
        press.write(press.structure().here().child("P"), lines, 12);
        flow.down(12 + AFTER);
    }
}
