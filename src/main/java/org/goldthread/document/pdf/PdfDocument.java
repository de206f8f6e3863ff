package org.goldthread.document.pdf;

import java.time.Instant;
import java.util.Locale;

/**
 * A whole document to be drawn; its sections are fetched one at a time, so that it need never be in memory at once.
 *
 * @param made when the document was made; with the same instant and content the file is the same, byte for byte
 */
public record PdfDocument(
        String title,
        String author,
        String subject,
        Locale language,
        Instant made,
        Furniture furniture,
        Iterable<Section> sections) {

    public PdfDocument {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
    }
}
