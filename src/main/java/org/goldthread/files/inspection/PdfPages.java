package org.goldthread.files.inspection;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldthread.files.inspection.Unreadable.Why;
import org.jspecify.annotations.Nullable;

/** Reads one PDF at a time and keeps it open, because its pages are asked for one after the other. */
final class PdfPages implements Closeable {
    /** The width of a page's picture, at which body text of an A4 page reads well on a wide screen. */
    private static final float WIDTH = 1400;

    private static final float MOST_PIXELS = 8_000_000;
    private static final float QUALITY = 0.85f;
    /** A reader looks for the end mark in the last kilobyte; files with a little rubbish behind it are let through. */
    private static final int TAIL = 8192;

    private @Nullable PDDocument open;
    private String openFile = "";

    byte[] facts(String file) throws IOException {
        requireEnd(file);
        var document = document(file);
        var pages = 0;
        for (var _ : document.getPages()) {
            if (++pages > PdfFacts.PAGE_LIMIT) {
                break;
            }
        }
        if (pages == 0) {
            throw new Unreadable(Why.BROKEN, "no pages");
        }
        var shown = Math.min(pages, PdfFacts.PAGE_LIMIT);
        return new PdfFacts(shown, pages > shown, ActiveContentSearch.in(document)).toBytes();
    }

    byte[] picture(String file, int number) throws IOException {
        var document = document(file);
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var scale = scaleOf(document.getPage(number - 1));
        return Jpeg.of(renderer.renderImage(number - 1, scale, ImageType.RGB), QUALITY);
    }

    byte[] text(String file, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        var text = new BoundedWriter(200_000);
        stripper.writeText(document(file), text);
        return text.toString().strip().getBytes(StandardCharsets.UTF_8);
    }

    private static float scaleOf(PDPage page) {
        var box = page.getCropBox();
        var onItsSide = page.getRotation() % 180 != 0;
        var width = onItsSide ? box.getHeight() : box.getWidth();
        var height = onItsSide ? box.getWidth() : box.getHeight();
        if (!(width > 0 && height > 0)) {
            throw new Unreadable(Why.BROKEN, "a page of " + width + " by " + height);
        }
        return Math.min(WIDTH / width, (float) Math.sqrt(MOST_PIXELS / ((double) width * height)));
    }

    /** PDFBox mends a file that was cut off by leaving out what is lost. Evidence with lost pages is refused instead. */
    private static void requireEnd(String file) throws IOException {
        try (var in = new RandomAccessFile(file, "r")) {
            var tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new Unreadable(Why.BROKEN, "the file has no end mark");
            }
        }
    }

    private PDDocument document(String file) throws IOException {
        if (open != null && openFile.equals(file)) {
            return open;
        }
        close();
        var source = new RandomAccessReadBufferedFile(new File(file));
        try {
            var document = Loader.loadPDF(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            open = document;
            openFile = file;
            return document;
        } catch (InvalidPasswordException e) {
            source.close();
            throw new Unreadable(Why.ENCRYPTED, "it asks for a password", e);
        } catch (IOException e) {
            source.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        var document = open;
        open = null;
        openFile = "";
        if (document != null) {
            document.close();
        }
    }
}
