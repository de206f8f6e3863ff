package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A tree of names or numbers (PDF 32000-1, 7.9.6 and 7.9.7) that comes in order, and is written leaf by leaf. */
final class Leaves {
    private static final int LEAF = 128;

    private final ObjectFile file;
    private final COSName kind;
    private final COSArray leaves = new COSArray();
    private COSArray leaf = new COSArray();
    private @Nullable COSBase first;
    private @Nullable COSBase last;

    private Leaves(ObjectFile file, COSName kind) {
        this.file = file;
        this.kind = kind;
    }

    static Leaves ofNames(ObjectFile file) {
        return new Leaves(file, COSName.NAMES);
    }

    static Leaves ofNumbers(ObjectFile file) {
        return new Leaves(file, COSName.NUMS);
    }

    void add(COSBase key, COSBase value) throws IOException {
        first = first == null ? key : first;
        last = key;
        leaf.add(key);
        leaf.add(value);
        if (leaf.size() == 2 * LEAF) {
            writeLeaf();
        }
    }

    private void writeLeaf() throws IOException {
        COSArray limits = new COSArray();
        limits.add(first);
        limits.add(last);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.LIMITS, limits);
        dictionary.setItem(kind, leaf);
        leaves.add(file.write(dictionary));
        leaf = new COSArray();
        first = null;
    }

    Reference finish() throws IOException {
        COSDictionary root = new COSDictionary();
        if (leaves.size() == 0) {
            root.setItem(kind, leaf);
            return file.write(root);
        }
        if (leaf.size() > 0) {
            writeLeaf();
        }
        root.setItem(COSName.KIDS, leaves);
        return file.write(root);
    }
}
