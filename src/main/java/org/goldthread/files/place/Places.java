package org.goldthread.files.place;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A camera writes where it was into the picture, and whoever gets the file reads it. Nothing moves in the file: what
 * says the place is overwritten, so pixels stay as they are, and nothing is read whole into memory. What cannot be read
 * might say the place, and is emptied.
 */
public final class Places {
    private Places() {}

    /** Says whether the file said, or may have said, a place; else it is as it was, byte for byte. */
    public static boolean takenOutOf(Path file, String format) throws IOException {
        try (var bytes = new PictureBytes(file)) {
            switch (format) {
                case "jpeg" -> new JpegSegments(bytes).takeOutPlaces();
                case "png" -> new PngChunks(bytes).takeOutPlaces();
                case "webp" -> new WebpChunks(bytes).takeOutPlaces();
                default -> throw new IllegalArgumentException(format);
            }
            return bytes.changed();
        }
    }
}
