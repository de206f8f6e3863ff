package org.goldthread.files.place;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * A camera's notes on a picture: a TIFF of directories that point at one another and at values by offset. The directory
 * of the place goes, with its values; everything else stays at its offset.
 */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int DIRECTORIES = 0x014a;
    private static final int XMP = 0x02bc;
    private static final int IPTC = 0x83bb;
    private static final int CAMERA = 0x8769;
    private static final int PLACE = 0x8825;

    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MOST_DIRECTORIES = 32;
    private static final int MOST_ENTRIES = 1000;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final ByteBuffer tiff;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Exif(byte[] tiff) {
        this.tiff = ByteBuffer.wrap(tiff);
    }

    /** The same without a place; what cannot be read is only how the camera was held, if that can be read. */
    static byte[] withoutPlace(byte[] tiff) {
        var cleaned = tiff.clone();
        try {
            new Exif(cleaned).clean(true);
            new Exif(cleaned.clone()).clean(false);
            return cleaned;
        } catch (Unknown | IndexOutOfBoundsException _) {
            return orientationOnly(tiff);
        }
    }

    /** @param first whether a place is expected; one that is found again was hidden in what says something else */
    private void clean(boolean first) throws Unknown {
        // Only those of the pictures are linked; behind the others some cameras leave anything.
        for (var at = firstDirectory(); at != 0 && !seen.contains(at); ) {
            at = link(at, directory(at, first));
        }
        while (!open.isEmpty()) {
            directory(open.remove(), first);
        }
        if (new String(tiff.array(), StandardCharsets.ISO_8859_1).contains("Exif\0\0")) {
            throw new Unknown();
        }
    }

    private int firstDirectory() throws Unknown {
        var order = tiff.getShort(0);
        if (order != 0x4949 && order != 0x4d4d) {
            throw new Unknown();
        }
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.getShort(2) != 42) {
            throw new Unknown();
        }
        return tiff.getInt(4);
    }

    /** Returns how many entries are left in it. */
    private int directory(int at, boolean first) throws Unknown {
        if (!seen.add(at)) {
            return 0;
        }
        var count = entries(at);
        for (var i = 0; i < count; i++) {
            var entry = at + 2 + i * ENTRY;
            switch (tiff.getShort(entry) & 0xffff) {
                case PLACE -> {
                    if (!first) {
                        throw new Unknown();
                    }
                    empty(tiff.getInt(entry + 8));
                    remove(at, count, entry);
                    count--;
                    i--;
                }
                case CAMERA -> open.add(tiff.getInt(entry + 8));
                case DIRECTORIES -> directories(entry);
                case XMP -> xmp(entry);
                case IPTC -> Iptc.takeOutPlace(tiff.array(), value(entry), length(entry));
                default -> {
                    // Says no place.
                }
            }
        }
        return count;
    }

    /** Some programs leave out the last one. */
    private int link(int at, int count) {
        var link = at + 2 + count * ENTRY;
        return link + 4 <= tiff.limit() ? tiff.getInt(link) : 0;
    }

    private void directories(int entry) throws Unknown {
        var count = tiff.getInt(entry + 4);
        if (count < 0 || count > MOST_DIRECTORIES) {
            throw new Unknown();
        }
        var at = count == 1 ? entry + 8 : tiff.getInt(entry + 8);
        for (var i = 0; i < count; i++) {
            open.add(tiff.getInt(at + 4 * i));
        }
    }

    private void xmp(int entry) throws Unknown {
        var at = value(entry);
        var length = length(entry);
        if (Xmp.saysAPlace(Arrays.copyOfRange(tiff.array(), at, at + length))) {
            blank(at, length);
        }
    }

    /** The directory of the place, and what it points at. */
    private void empty(int at) throws Unknown {
        var count = entries(at);
        for (var i = 0; i < count; i++) {
            var entry = at + 2 + i * ENTRY;
            blank(value(entry), length(entry));
        }
        blank(at, 2 + count * ENTRY);
    }

    /** Those behind it move up, and so does the link to the next directory; what they point at stays. */
    private void remove(int at, int count, int entry) {
        var end = Math.min(at + 2 + count * ENTRY + 4, tiff.limit());
        System.arraycopy(tiff.array(), entry + ENTRY, tiff.array(), entry, end - entry - ENTRY);
        Arrays.fill(tiff.array(), end - ENTRY, end, (byte) 0);
        tiff.putShort(at, (short) (count - 1));
    }

    private int entries(int at) throws Unknown {
        var count = at < HEADER ? -1 : tiff.getShort(at) & 0xffff;
        if (count < 0
                || count > MOST_ENTRIES
                || seen.size() > MOST_DIRECTORIES
                || at + 2 + count * ENTRY > tiff.limit()) {
            throw new Unknown();
        }
        return count;
    }

    /** Where the value of an entry stands: in the entry itself if it is short. */
    private int value(int entry) throws Unknown {
        var length = length(entry);
        var at = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
        if (at < HEADER || at > tiff.limit() - length) {
            throw new Unknown();
        }
        return at;
    }

    private int length(int entry) throws Unknown {
        var type = tiff.getShort(entry + 2) & 0xffff;
        var count = tiff.getInt(entry + 4);
        if (type == 0 || type >= SIZES.length || count < 0 || count > tiff.limit() / SIZES[type]) {
            throw new Unknown();
        }
        return SIZES[type] * count;
    }

    private void blank(int from, int length) {
        Arrays.fill(tiff.array(), from, from + length, (byte) 0);
    }

    private static byte[] orientationOnly(byte[] tiff) {
        var held = ByteBuffer.allocate(HEADER + 2 + ENTRY + 4);
        if (tiff.length < held.limit()) {
            return new byte[tiff.length];
        }
        held.putShort((short) 0x4d4d).putShort((short) 42).putInt(HEADER);
        var orientation = new Exif(tiff.clone()).orientation();
        if (orientation > 0) {
            held.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3);
            held.putInt(1).putShort((short) orientation);
        }
        return Arrays.copyOf(held.array(), tiff.length);
    }

    /** From 1 to 8, or 0 if it cannot be read. */
    private int orientation() {
        try {
            var at = firstDirectory();
            var count = tiff.getShort(at) & 0xffff;
            for (var i = 0; i < count; i++) {
                var entry = at + 2 + i * ENTRY;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    var said = tiff.getShort(entry + 8) & 0xffff;
                    return said <= 8 ? said : 0;
                }
            }
            return 0;
        } catch (Unknown | IndexOutOfBoundsException _) {
            return 0;
        }
    }

    /** It is not as the standard says. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
