package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A place for a text that is known only when the last page is drawn: a page number, the number of pages. */
final class LateText {
    private final ObjectFile file;
    private final Reference reference;
    private final TextStyle style;
    private final boolean endsHere;

    /** A text that begins at its place, or ends there. */
    LateText(ObjectFile file, TextStyle style, boolean endsHere) {
        this.file = file;
        this.style = style;
        this.endsHere = endsHere;
        reference = file.reserve();
    }

    Reference reference() {
        return reference;
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
        COSDictionary resources = new COSDictionary();
        resources.setDirect(true);
        resources.setItem(COSName.FONT, typefaces.resources());
        COSStream form = file.stream();
        pen.writeTo(form);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(start - 1, -style.size(), line.width() + 2, 2 * style.size()));
        form.setItem(COSName.RESOURCES, resources);
        file.write(reference, form);
    }
}
