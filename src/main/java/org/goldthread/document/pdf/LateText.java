package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A place for a text that is known only when the last page is drawn: a page number, the number of pages. */
final class LateText {
    private final PDFormXObject form;
    private final TextStyle style;
    private final boolean endsHere;

    /** A text that begins at its place, or ends there. */
    LateText(PDDocument pdf, TextStyle style, boolean endsHere) {
        this.style = style;
        this.endsHere = endsHere;
        form = new PDFormXObject(pdf);
    }

    COSStream stream() {
        return form.getCOSObject();
    }

    void fill(String text, TextLayout layout, Typefaces typefaces) throws IOException {
        Line line = layout.line(text, style);
        float start = endsHere ? -line.width() : 0;
        Pen pen = new Pen();
        float[] starts = line.starts(start);
        for (int i = 0; i < starts.length; i++) {
            Piece piece = line.pieces().get(i);
            pen.text(typefaces.name(piece.face()), piece, starts[i], 0);
        }
        form.setBBox(new PDRectangle(start - 1, -style.size(), line.width() + 2, 2 * style.size()));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, typefaces.resources());
        form.setResources(resources);
        pen.writeTo(stream());
    }
}
