package org.goldthread.document.pdf;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What the head of a JPEG says of it (ITU-T T.81, B.2.2).
 *
 * @param components 1 for grey, 3 for colour, 4 for print colours
 */
record JpegHeader(int width, int height, int components, int bits) {
    private static final int START = 0xffd8;

    /** Empty if the stream is no JPEG. */
    static Optional<JpegHeader> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        try {
            return data.readUnsignedShort() == START ? frame(data) : Optional.empty();
        } catch (EOFException _) {
            // shorter than its own head: not a JPEG
            return Optional.empty();
        }
    }

    private static Optional<JpegHeader> frame(DataInputStream data) throws IOException {
        while (data.readUnsignedByte() == 0xff) {
            int marker = data.readUnsignedByte();
            while (marker == 0xff) {
                marker = data.readUnsignedByte();
            }
            int length = data.readUnsignedShort();
            if (startsFrame(marker)) {
                int bits = data.readUnsignedByte();
                int height = data.readUnsignedShort();
                int width = data.readUnsignedShort();
                return Optional.of(new JpegHeader(width, height, data.readUnsignedByte(), bits));
            }
            data.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Whether a PDF in sRGB may carry it as it is. */
    boolean fit() {
        return bits == 8 && (components == 1 || components == 3) && width > 0 && height > 0;
    }
}
