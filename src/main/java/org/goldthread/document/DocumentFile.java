package org.goldthread.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made document on disk. It is unlinked as soon as it is open (on Windows: when it is closed), so that neither a crash nor
 * a forgotten close leaves somebody's portfolio in the folder for temporary files.
 */
final class DocumentFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final AtomicInteger holders = new AtomicInteger(1);

    private DocumentFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new, empty one that only this account can read. */
    static DocumentFile in(Path folder) throws IOException {
        var path = Files.createTempFile(folder, "goldthread-document-", ".pdf");
        return new DocumentFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Where it is written; closing is left to this file. */
    OutputStream target() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Several may read at once, each from the beginning. */
    void copyTo(OutputStream target) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        for (long at = 0; channel.read(buffer, at) > 0; buffer.clear()) {
            at += buffer.position();
            target.write(buffer.array(), 0, buffer.position());
        }
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** The same file for one more, who closes it, too. */
    DocumentFile held() {
        holders.incrementAndGet();
        return this;
    }

    /** It is gone when the last one who holds it has closed it. */
    @Override
    public void close() throws IOException {
        if (holders.decrementAndGet() <= 0) {
            channel.close();
        }
    }
}
