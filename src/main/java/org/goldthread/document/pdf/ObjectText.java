package org.goldthread.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** One object as it stands in a file (PDF 32000-1, 7.3); what is an object by itself within it is a reference there. */
final class ObjectText implements ICOSVisitor {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    private final Function<COSDictionary, Reference> others;

    /** {@code others} is told every dictionary and stream that is not {@linkplain COSBase#setDirect direct}. */
    ObjectText(Function<COSDictionary, Reference> others) {
        this.others = others;
    }

    /** The object itself; of a stream its dictionary. */
    byte[] of(COSBase object) throws IOException {
        out.reset();
        if (object instanceof COSDictionary dictionary) {
            write(dictionary);
        } else {
            object.accept(this);
        }
        return out.toByteArray();
    }

    private void write(COSDictionary dictionary) throws IOException {
        words("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().accept(this);
            out.write(' ');
            entry.getValue().accept(this);
            out.write('\n');
        }
        words(">>");
    }

    private void words(String words) {
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }

    void visitFromReference(Reference reference) {
        words(reference.number() + " 0 R");
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        if (dictionary.isDirect()) {
            write(dictionary);
        } else {
            visitFromReference(others.apply(dictionary));
        }
    }

    @Override
    public void visitFromStream(COSStream stream) {
        visitFromReference(others.apply(stream));
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        out.write('[');
        boolean first = true;
        for (COSBase each : array) {
            if (!first) {
                out.write(' ');
            }
            each.accept(this);
            first = false;
        }
        out.write(']');
    }

    @Override
    public void visitFromBoolean(COSBoolean value) throws IOException {
        value.writePDF(out);
    }

    @Override
    public void visitFromFloat(COSFloat number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromInt(COSInteger number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromName(COSName name) throws IOException {
        name.writePDF(out);
    }

    @Override
    public void visitFromNull(COSNull nothing) throws IOException {
        nothing.writePDF(out);
    }

    @Override
    public void visitFromString(COSString string) throws IOException {
        COSWriter.writeString(string, out);
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalStateException("A document is no object of a file");
    }
}
