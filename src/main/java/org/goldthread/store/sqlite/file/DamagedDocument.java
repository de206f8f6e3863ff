package org.goldthread.store.sqlite.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names a document whose bytes cannot be trusted: by its key, as far as that can be read. */
final class DamagedDocument {
    private static final int STRING = 0x14;

    private DamagedDocument() {}

    static String describe(long row, byte[] key) {
        boolean text = key.length > 3 && (key[0] & 0xFF) == STRING;
        var id = text
                ? new String(key, 1, key.length - 3, StandardCharsets.UTF_8)
                : HexFormat.of().formatHex(key.length > 1 ? java.util.Arrays.copyOfRange(key, 1, key.length) : key);
        return "_id " + id + " (row " + row + ")";
    }
}
