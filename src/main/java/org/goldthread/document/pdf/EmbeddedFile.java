package org.goldthread.document.pdf;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An original file, carried unchanged inside the document; draws nothing.
 *
 * @param name as people see it in the list of attachments; each name only once in a document
 * @param mediaType such as "application/pdf"
 * @param sha256 in lower-case hexadecimal digits; a content that has another is refused
 * @param changed when the original was last changed, as far as known
 */
public record EmbeddedFile(
        String name, String mediaType, String description, String sha256, Instant changed, Content content)
        implements Block {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public EmbeddedFile {
        if (name.isBlank() || mediaType.isBlank() || !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A file has a name, a media type and a SHA-256");
        }
    }
}
