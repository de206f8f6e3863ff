package org.goldthread.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Stands for an object by its number, so that the object itself need not stay in memory, nor be there yet. */
final class Reference extends COSBase {
    private final int number;

    Reference(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    @Override
    public void accept(ICOSVisitor visitor) throws IOException {
        if (!(visitor instanceof ObjectText text)) {
            throw new IllegalStateException("Only " + ObjectText.class.getSimpleName() + " knows what this stands for");
        }
        text.visitFromReference(this);
    }
}
