package org.goldthread.files.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Walks a WebP from chunk to chunk. */
final class WebpChunks {
    private static final int HEADER = 12;

    private final PictureBytes bytes;

    WebpChunks(PictureBytes bytes) {
        this.bytes = bytes;
    }

    void takeOutPlaces() throws IOException {
        var at = (long) HEADER;
        while (at + 8 <= bytes.size()) {
            var length = Integer.toUnsignedLong(Integer.reverseBytes(bytes.word(at + 4) << 16 | bytes.word(at + 6)));
            chunk(at, Math.min(length, bytes.size() - at - 8));
            // Chunks start at even positions.
            at += 8 + length + length % 2;
        }
    }

    private void chunk(long at, long length) throws IOException {
        var from = at + 8;
        switch (new String(bytes.read(at, 4), StandardCharsets.ISO_8859_1)) {
            case "EXIF" -> bytes.put(from, ExifBlock.withoutPlace(bytes.read(from, length)), length, (byte) 0);
            case "XMP " -> {
                if (length > PictureBytes.READABLE || Xmp.saysAPlace(bytes.read(from, length))) {
                    bytes.put(from, Xmp.emptied(length), length, Xmp.BLANK);
                }
            }
            default -> {
                // Pixels, and what says no place.
            }
        }
    }
}
