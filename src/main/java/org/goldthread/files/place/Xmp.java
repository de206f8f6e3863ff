package org.goldthread.files.place;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The XML in which programs write what they know of a picture. */
final class Xmp {
    /** Emptied, it is XML still; blanks are to follow. */
    static final byte[] EMPTY = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>".getBytes(StandardCharsets.US_ASCII);

    static final byte BLANK = ' ';

    /** More of a name than this never stands before the part that tells. */
    static final int LONGEST_NAME = 64;

    /** Cameras, drones and catalogues each have names of their own; all have one of these parts. */
    private static final Pattern PLACE = Pattern.compile(
            "gps|latitude|longitude|location|photoshop:(city|state|country)|countrycode", Pattern.CASE_INSENSITIVE);

    private Xmp() {}

    /** In any encoding of Unicode: the names are ASCII, the rest of each letter's bytes is zero. */
    static boolean saysAPlace(byte[] packet) {
        return PLACE.matcher(new String(packet, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .find();
    }

    /** What a packet of so many bytes is replaced by. */
    static byte[] emptied(long length) {
        return length < EMPTY.length ? new byte[0] : EMPTY.clone();
    }
}
