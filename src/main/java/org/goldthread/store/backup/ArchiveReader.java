package org.goldthread.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.zip.ZipFile;
import org.bson.BsonInvalidOperationException;
import org.bson.json.JsonParseException;

/** A back-up that is read. Nothing of it is believed before all of it was compared with the manifest's hashes. */
public final class ArchiveReader implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw damaged("it has no " + Manifest.ENTRY, null);
        }
        try (var in = zip.getInputStream(entry)) {
            manifest = Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | JsonParseException | BsonInvalidOperationException | IllegalArgumentException e) {
            throw damaged(Manifest.ENTRY + " cannot be read", e);
        }
    }

    /**
     * Reads all of it once.
     *
     * @throws BackupFailure naming what is damaged
     */
    public static ArchiveReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure("There is no file " + file + ".");
        }
        try {
            var reader = opened(file);
            try {
                reader.verify();
                return reader;
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BackupFailure("The back-up " + file + " is damaged: " + e.getMessage(), e);
        }
    }

    private static ArchiveReader opened(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            return new ArchiveReader(file, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    public Summary summary() {
        return Summary.of(manifest);
    }

    Manifest manifest() {
        return manifest;
    }

    private void verify() throws IOException {
        var expected = new HashSet<String>();
        expected.add(Manifest.ENTRY);
        for (var part : manifest.parts()) {
            expected.add(part.entry());
            read(part, in -> in.transferTo(OutputStream.nullOutputStream()));
        }
        zip.stream().filter(entry -> !expected.contains(entry.getName())).forEach(entry -> {
            throw damaged("it holds " + entry.getName() + ", which the manifest does not name", null);
        });
    }

    /** Reads an entry. */
    @FunctionalInterface
    interface Use {
        void read(InputStream in) throws IOException;
    }

    /** Compares the part with its hash, on this reading too. */
    void read(Part part, Use use) {
        var entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw damaged(part.entry() + " is missing", null);
        }
        var digest = Hashing.begun();
        try (var in = new DigestInputStream(new BufferedInputStream(zip.getInputStream(entry), 1 << 16), digest)) {
            use.read(in);
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw damaged(part.entry() + " cannot be read", e);
        }
        if (!Hashing.end(digest).equals(part.sha256())) {
            throw damaged(part.entry() + " is not what was written", null);
        }
    }

    private BackupFailure damaged(String what, @org.jspecify.annotations.Nullable Exception cause) {
        var message = "The back-up " + file + " is damaged: " + what + ".";
        return cause == null ? new BackupFailure(message) : new BackupFailure(message, cause);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
