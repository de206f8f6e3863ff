package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure tree of a document, and the way back from pages and links to it. */
final class Structure {
    private final ObjectFile file;
    private final Reference root;
    private final Element document;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Leaves parents;
    private int keys;
    private int lastHeading;

    Structure(ObjectFile file, String language) {
        this.file = file;
        root = file.reserve();
        document = new Element("Document", root, file);
        document.language(language);
        parents = Leaves.ofNumbers(file);
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

    /** Nothing more comes into what is in the element that is open: it is written. */
    void settle() throws IOException {
        here().settle();
    }

    /** A heading, at most one level below the last: PDF/UA allows no leap from H1 to H3. */
    Element heading(int level) {
        lastHeading = Math.min(level, lastHeading + 1);
        return here().child("H" + lastHeading);
    }

    /** The key under which a page or link is found again; a page gives the list of its marked contents. */
    int key(Reference parent) throws IOException {
        parents.add(COSInteger.get(keys), parent);
        return keys++;
    }

    Reference finish() throws IOException {
        document.finish();
        COSDictionary tree = new COSDictionary();
        tree.setName(COSName.TYPE, "StructTreeRoot");
        tree.setItem(COSName.K, document.reference());
        tree.setItem(COSName.PARENT_TREE, parents.finish());
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
        file.write(root, tree);
        return root;
    }
}
