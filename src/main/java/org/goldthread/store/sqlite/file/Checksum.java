package org.goldthread.store.sqlite.file;

import java.util.zip.CRC32C;

/** CRC-32C over a document's key and bytes: SQLite's own check does not see a flipped bit within them. */
public final class Checksum {
    private Checksum() {}

    public static long of(byte[] key, byte[] body) {
        var crc = new CRC32C();
        crc.update(key);
        crc.update(body);
        return crc.getValue();
    }
}
