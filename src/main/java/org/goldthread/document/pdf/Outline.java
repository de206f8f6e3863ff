package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The bookmarks beside the pages; each is written when it is known what comes next. */
final class Outline {
    private static final int ROOT = 0;

    private final ObjectFile file;
    private final Deque<Branch> open = new ArrayDeque<>();
    private final Branch root;

    /** A bookmark, of which the last one below it may still get more. */
    private static final class Branch {
        private final int level;
        private final Reference reference;
        private final COSDictionary dictionary = new COSDictionary();
        private int count;
        private @Nullable Branch last;

        Branch(int level, Reference reference) {
            this.level = level;
            this.reference = reference;
        }
    }

    Outline(ObjectFile file) {
        this.file = file;
        root = new Branch(ROOT, file.reserve());
        root.dictionary.setItem(COSName.TYPE, COSName.OUTLINES);
        open.push(root);
    }

    void add(int level, String title, Page page, float y, Element element) throws IOException {
        while (open.element().level >= level) {
            open.pop();
        }
        Branch branch = new Branch(level, file.reserve());
        branch.dictionary.setString(COSName.TITLE, CleanText.line(title));
        branch.dictionary.setItem(COSName.DEST, Places.destination(page.reference(), y));
        branch.dictionary.setItem(COSName.getPDFName("SE"), element.reference());
        append(open.element(), branch);
        open.push(branch);
    }

    private void append(Branch parent, Branch next) throws IOException {
        next.dictionary.setItem(COSName.PARENT, parent.reference);
        Branch previous = parent.last;
        if (previous == null) {
            parent.dictionary.setItem(COSName.FIRST, next.reference);
        } else {
            next.dictionary.setItem(COSName.PREV, previous.reference);
            previous.dictionary.setItem(COSName.NEXT, next.reference);
            write(previous);
        }
        parent.last = next;
        parent.count++;
    }

    private void write(Branch branch) throws IOException {
        Branch last = branch.last;
        if (last != null) {
            branch.dictionary.setItem(COSName.LAST, last.reference);
            // below a bookmark that is closed at first the number is negative
            branch.dictionary.setInt(COSName.COUNT, branch.level == ROOT ? branch.count : -branch.count);
            write(last);
        }
        file.write(branch.reference, branch.dictionary);
    }

    Reference finish() throws IOException {
        write(root);
        return root.reference;
    }
}
