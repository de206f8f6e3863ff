package org.goldthread.document.pdf;

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
    private final String tag;
    private @Nullable Page page;
    private @Nullable COSArray kids;

    Element(String tag, COSDictionary parent) {
        this.tag = tag;
        dictionary.setItem(COSName.TYPE, STRUCT_ELEM);
        dictionary.setName(COSName.S, tag);
        dictionary.setItem(COSName.P, parent);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    String tag() {
        return tag;
    }

    Element child(String childTag) {
        Element child = new Element(childTag, dictionary);
        add(child.dictionary);
        return child;
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
            dictionary.setItem(COSName.PG, where.dictionary());
        }
        add(page == where ? COSInteger.get(mcid) : reference("MCR", where, "MCID", COSInteger.get(mcid)));
    }

    /** An annotation of a page belongs to this element. */
    void object(COSDictionary annotation, Page where) {
        add(reference("OBJR", where, "Obj", annotation));
    }

    private static COSDictionary reference(String type, Page where, String key, COSBase value) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, type);
        reference.setItem(COSName.PG, where.dictionary());
        reference.setItem(COSName.getPDFName(key), value);
        reference.setDirect(true);
        return reference;
    }

    private void add(COSBase kid) {
        if (kids == null) {
            kids = new COSArray();
            dictionary.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }
}
