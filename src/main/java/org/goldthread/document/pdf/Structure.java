package org.goldthread.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure tree of a document, and the way back from pages and links to it. */
final class Structure {
    private static final int LEAF = 128;

    private final COSDictionary root = new COSDictionary();
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<COSBase> parents = new ArrayList<>();
    private int lastHeading;

    Structure(String language) {
        root.setName(COSName.TYPE, "StructTreeRoot");
        Element document = new Element("Document", root);
        document.dictionary().setString(COSName.LANG, language);
        root.setItem(COSName.K, document.dictionary());
        open.push(document);
    }

    /** The element that new ones are put into. */
    Element here() {
        return open.element();
    }

    Element open(String tag) {
        Element element = here().child(tag);
        open.push(element);
        return element;
    }

    void close() {
        open.pop();
    }

    /** A heading, at most one level below the last: PDF/UA allows no leap from H1 to H3. */
    Element heading(int level) {
        lastHeading = Math.min(level, lastHeading + 1);
        return here().child("H" + lastHeading);
    }

    /** The key under which a page or link is found again; a page gives the list of its marked contents. */
    int key(COSBase parent) {
        parents.add(parent);
        return parents.size() - 1;
    }

    COSDictionary finish() {
        COSArray leaves = new COSArray();
        for (int from = 0; from < parents.size(); from += LEAF) {
            leaves.add(leaf(from, Math.min(parents.size(), from + LEAF)));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, leaves);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }

    private COSDictionary leaf(int from, int to) {
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(from));
        limits.add(COSInteger.get(to - 1L));
        COSArray numbers = new COSArray();
        for (int key = from; key < to; key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setItem(COSName.NUMS, numbers);
        return leaf;
    }
}
