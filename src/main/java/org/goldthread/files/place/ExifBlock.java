package org.goldthread.files.place;

import java.util.Arrays;

/** Exif outside JPEG stands alone; some programs leave JPEG's word before it. */
final class ExifBlock {
    private static final int WORD = 6;

    private ExifBlock() {}

    static byte[] withoutPlace(byte[] content) {
        if (content.length < WORD || content[0] != 'E' || content[1] != 'x') {
            return Exif.withoutPlace(content);
        }
        var whole = content.clone();
        var cleaned = Exif.withoutPlace(Arrays.copyOfRange(content, WORD, content.length));
        System.arraycopy(cleaned, 0, whole, WORD, cleaned.length);
        return whole;
    }
}
