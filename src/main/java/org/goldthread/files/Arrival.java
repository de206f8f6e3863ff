package org.goldthread.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;

/**
 * A file that has come in and is not yet stored. Its size and hash are taken as it streams by.
 *
 * @param content in the work folder
 */
record Arrival(Path content, long size, String sha256) {
    static final long LIMIT = Attachable.LIMIT;

    private static final int BUFFER = 1 << 16;

    /** Reads no further than the limit, whatever length was announced. */
    static Arrival of(String name, InputStream in, Path target, LongConsumer progress) throws IOException {
        var digest = digest();
        var size = 0L;
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[BUFFER];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LIMIT) {
                    throw new Refused(Refusal.of("file-too-large", "files.too-large", name, LIMIT >> 20));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                progress.accept(size);
            }
        }
        if (size == 0) {
            throw new Refused(Refusal.of("file-empty", "files.empty", name));
        }
        return new Arrival(target, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** As it is after the checks, which may have taken something out. */
    Arrival checked(Checked checked) throws IOException {
        if (!checked.notes().contains(FileNote.PLACE_TAKEN_OUT)) {
            return this;
        }
        var digest = digest();
        try (var in = new DigestInputStream(Files.newInputStream(content), digest)) {
            return new Arrival(
                    content,
                    in.transferTo(OutputStream.nullOutputStream()),
                    HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
