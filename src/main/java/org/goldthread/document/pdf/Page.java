package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A page that is being drawn. */
final class Page {
    private final ObjectFile file;
    private final Typefaces typefaces;
    private final Structure structure;
    private final COSDictionary dictionary = new COSDictionary();
    private final Reference reference;
    private final Reference parents;
    private final Pen pen = new Pen();
    private final COSArray contents = new COSArray();
    private final COSArray annotations = new COSArray();
    private final COSDictionary objects = new COSDictionary();
    private final int number;
    private @Nullable Element open;

    Page(ObjectFile file, Typefaces typefaces, Structure structure, PageTree pages, Sheet sheet) throws IOException {
        this.file = file;
        this.typefaces = typefaces;
        this.structure = structure;
        reference = file.reserve();
        parents = file.reserve();
        number = pages.add(reference);
        dictionary.setItem(COSName.TYPE, COSName.PAGE);
        dictionary.setItem(COSName.PARENT, pages.reference());
        dictionary.setItem(COSName.MEDIA_BOX, sheet.size());
        // readers go through links in the order of the structure
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        dictionary.setInt(COSName.STRUCT_PARENTS, structure.key(parents));
    }

    Pen pen() {
        return pen;
    }

    int number() {
        return number;
    }

    Reference reference() {
        return reference;
    }

    /** What is drawn from here on is content of this element, until {@link #out()} or another. */
    void in(Element element) {
        if (open == element) {
            return;
        }
        out();
        open = element;
        int mcid = contents.size();
        contents.add(element.reference());
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

    COSName object(Reference formOrImage) {
        COSName name = COSName.getPDFName("X" + (objects.size() + 1));
        objects.setItem(name, formOrImage);
        return name;
    }

    /** Adds an annotation that belongs to the element. */
    void annotation(COSDictionary annotation, Element element) throws IOException {
        annotation.setInt(COSName.STRUCT_PARENT, structure.key(element.reference()));
        Reference written = file.write(annotation);
        annotations.add(written);
        element.object(written, this);
    }

    void finish() throws IOException {
        COSStream stream = file.stream();
        pen.writeTo(stream);
        dictionary.setItem(COSName.CONTENTS, stream);
        COSDictionary resources = new COSDictionary();
        resources.setDirect(true);
        objects.setDirect(true);
        resources.setItem(COSName.FONT, typefaces.resources());
        if (objects.size() > 0) {
            resources.setItem(COSName.XOBJECT, objects);
        }
        dictionary.setItem(COSName.RESOURCES, resources);
        if (annotations.size() > 0) {
            dictionary.setItem(COSName.ANNOTS, annotations);
        }
        file.write(parents, contents);
        file.write(reference, dictionary);
    }
}
