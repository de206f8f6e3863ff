package org.goldthread.store.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A zip on its way: under a name of its own, for its maker's eyes only, until it is whole and on the disk. Then it takes
 * the place of the file that was asked for.
 */
final class ArchiveWriter implements AutoCloseable {
    private final Path target;
    private final Path unfinished;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    /** Writes an entry and says how much of what it counts is in it. */
    @FunctionalInterface
    interface Body {
        long write(OutputStream out) throws IOException;
    }

    ArchiveWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        unfinished = this.target.resolveSibling(this.target.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    void add(Part.Kind kind, String entry, String of, @Nullable BsonValue id, Body body) throws IOException {
        var digest = Hashing.begun();
        zip.putNextEntry(new ZipEntry(entry));
        var out = new BufferedOutputStream(new DigestOutputStream(new Open(zip), digest), 1 << 16);
        long count = body.write(out);
        out.flush();
        zip.closeEntry();
        parts.add(new Part(kind, entry, of, id, count, Hashing.end(digest)));
    }

    Manifest finish(String database, Instant made) throws IOException {
        var manifest = new Manifest(database, made, parts);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return manifest;
    }

    /** Leaves nothing of an archive that was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    /** An entry's end is not the zip's end. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
