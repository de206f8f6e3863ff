package org.goldthread.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks beside the pages. */
final class Outline {

    private record Branch(int level, PDOutlineItem item) {}

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Branch> open = new ArrayDeque<>();

    void add(int level, String title, Page page, float y, Element element) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(CleanText.line(title));
        item.getCOSObject().setItem(COSName.DEST, Places.destination(page, y));
        item.getCOSObject().setItem(COSName.getPDFName("SE"), element.dictionary());
        while (!open.isEmpty() && open.element().level >= level) {
            open.pop();
        }
        if (open.isEmpty()) {
            outline.addLast(item);
        } else {
            open.element().item.addLast(item);
        }
        open.push(new Branch(level, item));
    }

    PDDocumentOutline finish() {
        return outline;
    }
}
