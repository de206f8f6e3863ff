package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a document, in their order. */
final class PageTree {
    private final ObjectFile file;
    private final Reference reference;
    private final COSArray pages = new COSArray();

    PageTree(ObjectFile file) {
        this.file = file;
        reference = file.reserve();
    }

    Reference reference() {
        return reference;
    }

    /** The number of the page, from 1. */
    int add(Reference page) {
        pages.add(page);
        return pages.size();
    }

    int size() {
        return pages.size();
    }

    void finish() throws IOException {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, pages);
        root.setInt(COSName.COUNT, pages.size());
        file.write(reference, root);
    }
}
