package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree: what a part of the page is (PDF 32000-1, 14.7.2). */
final class Element {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private final COSDictionary dictionary = new COSDictionary();
    private final List<Element> loose = new ArrayList<>();
    private final Reference reference;
    private final ObjectFile file;
    private final String tag;
    private boolean written;
    private @Nullable Page page;
    private @Nullable COSArray kids;

    Element(String tag, Reference parent, ObjectFile file) {
        this.tag = tag;
        this.file = file;
        reference = file.reserve();
        dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
        dictionary.setName(COSName.S, tag);
        dictionary.setItem(COSName.P, parent);
    }

    Reference reference() {
        return reference;
    }

    String tag() {
        return tag;
    }

    Element child(String childTag) {
        Element child = new Element(childTag, reference, file);
        add(child.reference);
        loose.add(child);
        return child;
    }

    /** Nothing more comes into what is in this element: it is written, and gives its memory back. */
    void settle() throws IOException {
        for (Element child : loose) {
            child.finish();
        }
        loose.clear();
    }

    void finish() throws IOException {
        settle();
        file.write(reference, dictionary);
        written = true;
    }

    void language(String language) {
        dictionary.setString(COSName.LANG, language);
    }

    Element alt(String words) {
        dictionary.setString(COSName.ALT, CleanText.line(words));
        return this;
    }

    Element attribute(String owner, String name, COSBase value) {
        COSDictionary attributes = attributes(owner);
        attributes.setItem(COSName.getPDFName(name), value);
        return this;
    }

    private COSDictionary attributes(String owner) {
        COSDictionary known = dictionary.getCOSDictionary(COSName.A);
        if (known != null) {
            return known;
        }
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        attributes.setDirect(true);
        dictionary.setItem(COSName.A, attributes);
        return attributes;
    }

    /** Where a figure is, which readers need to show it enlarged. */
    Element box(Box box) {
        return attribute("Layout", "BBox", box.array()).attribute("Layout", "Placement", COSName.getPDFName("Block"));
    }

    /** Marked content of a page belongs to this element. */
    void content(int mcid, Page where) {
        if (page == null) {
            page = where;
            dictionary.setItem(COSName.PG, where.reference());
        }
        add(page == where ? COSInteger.get(mcid) : kid("MCR", where, "MCID", COSInteger.get(mcid)));
    }

    /** An annotation of a page belongs to this element. */
    void object(Reference annotation, Page where) {
        add(kid("OBJR", where, "Obj", annotation));
    }

    private static COSDictionary kid(String type, Page where, String key, COSBase value) {
        COSDictionary kid = new COSDictionary();
        kid.setName(COSName.TYPE, type);
        kid.setItem(COSName.PG, where.reference());
        kid.setItem(COSName.getPDFName(key), value);
        kid.setDirect(true);
        return kid;
    }

    private void add(COSBase kid) {
        if (written) {
            throw new IllegalStateException("Something comes into a " + tag + " that is written");
        }
        if (kids == null) {
            kids = new COSArray();
            dictionary.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }
}
