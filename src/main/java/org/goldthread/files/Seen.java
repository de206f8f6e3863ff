package org.goldthread.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file looks like from outside.
 *
 * @param byContent the media type that its first bytes tell
 * @param byBoth the same, where the name may narrow it down
 * @param byName the media type that its name promises
 */
record Seen(String byContent, String byBoth, String byName) {
    static final String UNKNOWN = MediaType.OCTET_STREAM.toString();
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    static Seen at(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(TYPES.getMinLength());
        }
        return new Seen(type(start, ""), type(start, name), type(new byte[0], name));
    }

    private static String type(byte[] start, String name) throws IOException {
        var said = new Metadata();
        if (!name.isEmpty()) {
            said.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (var in = TikaInputStream.get(start)) {
            return TYPES.detect(in, said).toString();
        }
    }

    /** Every text-like type, and what no type claims: that may be text in an old encoding. */
    boolean mayBeText() {
        return byContent.equals(UNKNOWN)
                || TYPES.getMediaTypeRegistry().isInstanceOf(MediaType.parse(byContent), MediaType.TEXT_PLAIN);
    }

    boolean isZip() {
        return byContent.equals("application/zip") || byContent.equals("application/x-tika-ooxml");
    }

    /** A password turns an Office document into this as well. */
    boolean isOldOffice() {
        return byContent.equals(OLD_OFFICE);
    }

    /** Whether its name promises any kind at all; "Report v1.2" does not. */
    boolean isKnownName() {
        return !byName.equals(UNKNOWN);
    }

    /** A short word for what the content is, such as GIF; empty if there is none. */
    String word() {
        try {
            var extension = TYPES.forName(byBoth).getExtension();
            return extension.isEmpty() || byBoth.equals(UNKNOWN)
                    ? ""
                    : extension.substring(1).toUpperCase(Locale.ROOT);
        } catch (MimeTypeException e) {
            throw new IllegalStateException(byBoth, e);
        }
    }
}
