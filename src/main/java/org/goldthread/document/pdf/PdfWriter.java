package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a document as PDF; safe to be used by several threads at once. */
public final class PdfWriter {
    /** Objects are packed in large groups: the file is smaller, and a later seal is quicker. */
    private static final CompressParameters PACKED = new CompressParameters(1000);

    private final MemoryUsageSetting storage;

    /** A writer that keeps what is drawn in the usual folder for temporary files until it is written. */
    public PdfWriter() {
        storage = MemoryUsageSetting.setupTempFileOnly();
    }

    public PdfWriter(Path temporary) {
        storage = MemoryUsageSetting.setupTempFileOnly().setTempDir(temporary.toFile());
    }

    /**
     * Draws a document and writes it; the stream stays open.
     *
     * @return the number of pages
     * @throws Cancelled if the progress asked for it
     * @throws ContentChanged if an embedded file is not the one that its SHA-256 says
     * @throws java.util.NoSuchElementException if something leads to a place that no block has
     */
    public int write(PdfDocument document, OutputStream out, Progress progress) throws IOException {
        Watch watch = new Watch(progress);
        StreamCacheCreateFunction cache = storage.streamCache;
        try (PDDocument pdf = new PDDocument(cache)) {
            pdf.setVersion(1.7f);
            // a fixed number in place of the clock: the same content gives the same file
            pdf.setDocumentId((long) Objects.hash(document.title(), document.made()));
            int pages = draw(pdf, document, watch);
            OutputStream watched = watch.over(out);
            pdf.save(watched, PACKED);
            watched.flush();
            return pages;
        }
    }

    private static int draw(PDDocument pdf, PdfDocument document, Watch watch) throws IOException {
        String language = document.language().toLanguageTag();
        Typefaces typefaces = new Typefaces(pdf);
        TextLayout layout = new TextLayout(typefaces);
        Structure structure = new Structure(language);
        RunningLines running = new RunningLines(pdf, document.furniture(), layout);
        PageFlow flow = new PageFlow(pdf, typefaces, structure, running, watch);
        Places places = new Places();
        TextPainter text = new TextPainter(places);
        LineFlow lines = new LineFlow(flow, text);
        Press press = new Press(pdf, typefaces, layout, structure, flow, text, lines, places, new Outline(), watch);
        Attachments attachments = new Attachments(pdf, watch);
        ContentsPainter contents = new ContentsPainter(press);
        BlockPainter painter = new BlockPainter(press, attachments, contents);
        int sections = 0;
        for (Section section : document.sections()) {
            painter.paint(section);
            watch.section(++sections);
        }
        flow.finish();
        contents.finish();
        running.finish(pdf.getNumberOfPages(), typefaces);
        typefaces.finish();
        new Conformance(pdf, document, language).declare(press, attachments);
        return pdf.getNumberOfPages();
    }
}
