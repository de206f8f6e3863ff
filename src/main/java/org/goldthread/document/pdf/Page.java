package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** A page that is being drawn. */
final class Page {
    private final PDDocument pdf;
    private final Typefaces typefaces;
    private final Structure structure;
    private final PDPage page;
    private final Pen pen = new Pen();
    private final COSArray contents = new COSArray();
    private final COSArray annotations = new COSArray();
    private final COSDictionary objects = new COSDictionary();
    private final int number;
    private @Nullable Element open;

    Page(PDDocument pdf, Typefaces typefaces, Structure structure, Sheet sheet) {
        this.pdf = pdf;
        this.typefaces = typefaces;
        this.structure = structure;
        page = new PDPage(sheet.size());
        pdf.addPage(page);
        number = pdf.getNumberOfPages();
        // readers go through links in the order of the structure
        dictionary().setItem(COSName.getPDFName("Tabs"), COSName.S);
        dictionary().setInt(COSName.STRUCT_PARENTS, structure.key(contents));
    }

    Pen pen() {
        return pen;
    }

    int number() {
        return number;
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    /** What is drawn from here on is content of this element, until {@link #out()} or another. */
    void in(Element element) {
        if (open == element) {
            return;
        }
        out();
        open = element;
        int mcid = contents.size();
        contents.add(element.dictionary());
        element.content(mcid, this);
        pen.begin(element.tag(), mcid);
    }

    void out() {
        if (open != null) {
            pen.end();
            open = null;
        }
    }

    /** Draws a line outside of any element of its own: within an artifact or a figure. */
    void line(Line line, float x, float baseline) {
        float[] starts = line.starts(x);
        for (int i = 0; i < starts.length; i++) {
            piece(line.pieces().get(i), starts[i], baseline);
        }
    }

    void piece(Piece piece, float x, float baseline) {
        pen.text(typefaces.name(piece.face()), piece, x, baseline);
    }

    COSName object(COSBase formOrImage) {
        COSName name = COSName.getPDFName("X" + (objects.size() + 1));
        objects.setItem(name, formOrImage);
        return name;
    }

    /** Adds an annotation that belongs to the element. */
    void annotation(COSDictionary annotation, Element element) {
        annotation.setInt(COSName.STRUCT_PARENT, structure.key(element.dictionary()));
        annotations.add(annotation);
        element.object(annotation, this);
    }

    void finish() throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        pen.writeTo(stream);
        dictionary().setItem(COSName.CONTENTS, stream);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, typefaces.resources());
        if (objects.size() > 0) {
            resources.setItem(COSName.XOBJECT, objects);
        }
        dictionary().setItem(COSName.RESOURCES, resources);
        if (annotations.size() > 0) {
            dictionary().setItem(COSName.ANNOTS, annotations);
        }
    }
}
