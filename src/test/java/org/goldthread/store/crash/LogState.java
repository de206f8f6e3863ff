package org.goldthread.store.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far SQLite had come with a checkpoint when the process was killed.
 *
 * @see <a href="https://www.sqlite.org/walformat.html#the_checkpoint_information">the checkpoint information</a>
 */
final class LogState {
    private static final int BACKFILLED = 96;
    private static final int ATTEMPTED = 128;

    private LogState() {}

    /** Whether frames were on their way from the log into the file. */
    static boolean isWithinCheckpoint(Path index) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(index)).order(ByteOrder.nativeOrder());
            return bytes.capacity() > ATTEMPTED + 4 && bytes.getInt(ATTEMPTED) > bytes.getInt(BACKFILLED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
