package org.goldthread.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document as it was written, opened again. */
public final class Written implements AutoCloseable {
    private final byte[] bytes;
    private final PDDocument pdf;

    private Written(byte[] bytes) throws IOException {
        this.bytes = bytes;
        pdf = Loader.loadPDF(bytes);
    }

    public static Written of(byte[] bytes) throws IOException {
        return new Written(bytes);
    }

    static Written of(PdfDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out, Progress.NONE);
        return new Written(out.toByteArray());
    }

    static Written of(Block... blocks) throws IOException {
        return of(SomeDocument.of(Section.of("Running", blocks)));
    }

    public byte[] bytes() {
        return bytes;
    }

    public PDDocument pdf() {
        return pdf;
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    public String text() throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** The text of a page, counted from 1. */
    public String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Each bookmark with its page, indented by its depth. */
    public List<String> bookmarks() throws IOException {
        List<String> lines = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), "", lines);
        return lines;
    }

    private void collect(PDOutlineNode node, String indent, List<String> lines) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            lines.add(indent + item.getTitle() + " " + page);
            collect(item, indent + "  ", lines);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
