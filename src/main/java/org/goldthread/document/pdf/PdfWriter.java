package org.goldthread.document.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document as PDF; safe to be used by several threads at once. What is drawn goes to disk at once, so that a long
 * document needs hardly more memory than a short one.
 */
public final class PdfWriter {
    private static final int BUFFER = 64 * 1024;

    private final Path temporary;

    /** A writer that keeps what is drawn in the usual folder for temporary files until it is written. */
    public PdfWriter() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    public PdfWriter(Path temporary) {
        this.temporary = temporary;
    }

    /**
     * Draws a document and, when all of it is drawn, writes it; the stream stays open.
     *
     * @return the number of pages
     * @throws Cancelled if the progress asked for it
     * @throws ContentChanged if an embedded file is not the one that its SHA-256 says
     * @throws java.util.NoSuchElementException if something leads to a place that no block has
     */
    public int write(PdfDocument document, OutputStream out, Progress progress) throws IOException {
        Watch watch = new Watch(progress);
        Path drawn = Files.createTempFile(temporary, "goldthread-drawn-", ".pdf");
        try {
            int pages = draw(document, drawn, watch);
            OutputStream watched = watch.over(out);
            Files.copy(drawn, watched);
            watched.flush();
            return pages;
        } finally {
            Files.delete(drawn);
        }
    }

    private int draw(PdfDocument document, Path target, Watch watch) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER);
                RandomAccessStreamCache storage = MemoryUsageSetting.setupTempFileOnly()
                        .setTempDir(temporary.toFile())
                        .streamCache
                        .create();
                PDDocument pdf = new PDDocument(() -> storage)) {
            return draw(document, pdf, new ObjectFile(out, storage), watch);
        }
    }

    private static int draw(PdfDocument document, PDDocument pdf, ObjectFile file, Watch watch) throws IOException {
        String language = document.language().toLanguageTag();
        Typefaces typefaces = new Typefaces(pdf, file);
        TextLayout layout = new TextLayout(typefaces);
        Structure structure = new Structure(file, language);
        RunningLines running = new RunningLines(file, document.furniture(), layout);
        PageFlow flow = new PageFlow(file, typefaces, structure, running, watch);
        Places places = new Places();
        TextPainter text = new TextPainter(places);
        LineFlow lines = new LineFlow(flow, text);
        Press press =
                new Press(file, typefaces, layout, structure, flow, text, lines, places, new Outline(file), watch);
        Attachments attachments = new Attachments(file, watch);
        ContentsPainter contents = new ContentsPainter(press);
        BlockPainter painter = new BlockPainter(press, attachments, contents);
        int sections = 0;
        for (Section section : document.sections()) {
            painter.paint(section);
            watch.section(++sections);
        }
        flow.finish();
        contents.finish();
        int pages = flow.pages().size();
        running.finish(pages, typefaces);
        typefaces.finish();
        COSDictionary trailer = new Conformance(pdf, document, language).declare(press, attachments);
        trailer.setItem(COSName.ID, identity(document));
        file.finish(trailer);
        return pages;
    }

    /** Nothing of the clock or of chance: the same content gives the same file. */
    private static COSArray identity(PdfDocument document) {
        COSString identity = new COSString(digest(document.title() + '\n' + document.made()));
        COSArray both = new COSArray();
        both.add(identity);
        both.add(identity);
        return both;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
