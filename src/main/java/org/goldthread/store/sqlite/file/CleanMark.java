package org.goldthread.store.sqlite.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Says that the store was closed in good order, and the checksum of its file at that moment. A file that is no longer the
 * same, or that was not closed, is checked as a whole before it is used.
 */
final class CleanMark {
    private final Path file;
    private final Path mark;

    CleanMark(Path file) {
        this.file = file;
        mark = file.resolveSibling(file.getFileName() + ".closed");
    }

    boolean isTrue() {
        try {
            return Files.exists(mark) && Files.readString(mark).equals(state());
        } catch (IOException e) {
            throw new CannotOpen("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the file had data when it was closed and has none now, which SQLite would take for a new one. */
    boolean isOfLostData() {
        try {
            return Files.exists(mark) && (!Files.exists(file) || Files.size(file) == 0);
        } catch (IOException e) {
            throw new CannotOpen("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    void set() {
        try {
            Files.writeString(mark, state());
            sync(mark, StandardOpenOption.WRITE);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(mark);
            syncFolder();
        } catch (IOException e) {
            throw new CannotOpen("The folder " + file.getParent() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String state() throws IOException {
        var crc = new CRC32C();
        try (var channel = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocateDirect(1 << 20);
            while (channel.read(buffer) >= 0) {
                crc.update(buffer.flip());
                buffer.clear();
            }
            return channel.size() + " bytes, CRC-32C " + Long.toHexString(crc.getValue()) + "\n";
        }
    }

    private void syncFolder() throws IOException {
        sync(file.toAbsolutePath().resolveSibling("."), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
