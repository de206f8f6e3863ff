package org.goldthread.files.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The press's notes on a picture: numbered words one after another. Those of the place are overwritten by blanks. */
final class Iptc {
    private static final String RESOURCE = "8BIM\4\4";
    private static final int SIGN = 0x1c;
    private static final int HEAD = 5;

    /** Location, city, sublocation, state, and the country's code and name. */
    private static final Set<Integer> PLACES = Set.of(26, 27, 90, 92, 95, 100, 101);

    private Iptc() {}

    /** Where Photoshop keeps them among its own. */
    static void takeOutPlaceOfResources(byte[] resources) {
        var found = new String(resources, StandardCharsets.ISO_8859_1).indexOf(RESOURCE);
        if (found < 0 || found + RESOURCE.length() >= resources.length) {
            return;
        }
        var name = 1 + (resources[found + RESOURCE.length()] & 0xff);
        var start = found + RESOURCE.length() + name + name % 2 + 4;
        takeOutPlace(resources, start, Math.max(0, resources.length - start));
    }

    static void takeOutPlace(byte[] notes, int from, int length) {
        var end = from + length;
        for (var at = from; at + HEAD <= end && notes[at] == SIGN; ) {
            var size = (notes[at + 3] & 0xff) << 8 | (notes[at + 4] & 0xff);
            if (notes[at + 1] == 2 && PLACES.contains(notes[at + 2] & 0xff)) {
                Arrays.fill(notes, at + HEAD, Math.min(end, at + HEAD + size), (byte) ' ');
            }
            at += HEAD + size;
        }
    }
}
