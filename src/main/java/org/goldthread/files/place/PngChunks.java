package org.goldthread.files.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Walks a PNG from chunk to chunk; each bears a checksum, which is made anew. */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int LONGEST_KEYWORD = 79;

    /** Texts in which programs keep what the other formats keep in segments, packed so that no word can be found. */
    private static final Set<String> PACKED = Set.of(
            "raw profile type exif",
            "raw profile type app1",
            "raw profile type xmp",
            "raw profile type iptc",
            "raw profile type 8bim");

    private static final String XMP = "XML:com.adobe.xmp";

    private final PictureBytes bytes;

    PngChunks(PictureBytes bytes) {
        this.bytes = bytes;
    }

    void takeOutPlaces() throws IOException {
        var at = (long) SIGNATURE;
        while (at + 12 <= bytes.size()) {
            var length = (long) bytes.word(at) << 16 | bytes.word(at + 2);
            chunk(at, Math.min(length, bytes.size() - at - 12));
            at += 12 + length;
        }
    }

    private void chunk(long at, long length) throws IOException {
        var from = at + 8;
        switch (new String(bytes.read(at + 4, 4), StandardCharsets.ISO_8859_1)) {
            case "eXIf" -> exif(at, length);
            case "iTXt" -> {
                if (keyword(from, length).equals(XMP) && (isPacked(from, length) || saysAPlace(from, length))) {
                    empty(at, length);
                }
            }
            case "tEXt", "zTXt" -> {
                if (PACKED.contains(keyword(from, length).toLowerCase(Locale.ROOT))) {
                    empty(at, length);
                }
            }
            default -> {
                // Pixels, and what says no place.
            }
        }
    }

    private void exif(long at, long length) throws IOException {
        // What is too long to be read is cut, points behind its end, and is emptied.
        var content = bytes.read(at + 8, length);
        bytes.put(at + 8, ExifBlock.withoutPlace(content), length, (byte) 0);
        seal(at, length);
    }

    private String keyword(long from, long length) throws IOException {
        var start = new String(bytes.read(from, Math.min(length, LONGEST_KEYWORD + 1)), StandardCharsets.ISO_8859_1);
        var end = start.indexOf('\0');
        return end < 0 ? start : start.substring(0, end);
    }

    private boolean isPacked(long from, long length) throws IOException {
        return length > PictureBytes.READABLE || bytes.at(from + XMP.length() + 1) != 0;
    }

    private boolean saysAPlace(long from, long length) throws IOException {
        return Xmp.saysAPlace(bytes.read(from, length));
    }

    /** A comment of blanks remains. */
    private void empty(long at, long length) throws IOException {
        bytes.put(at + 4, "tEXtComment\0".getBytes(StandardCharsets.ISO_8859_1), 4 + length, (byte) ' ');
        seal(at, length);
    }

    private void seal(long at, long length) throws IOException {
        if (bytes.changed()) {
            var sum = ByteBuffer.allocate(4).putInt(bytes.checksum(at + 4, 4 + length));
            bytes.put(at + 8 + length, sum.array(), 4, (byte) 0);
        }
    }
}
