package org.goldthread.document.pdf;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Files to be embedded, for tests. */
final class SomeFile {

    private SomeFile() {}

    static EmbeddedFile named(String name, String mediaType, byte[] bytes) {
        return new EmbeddedFile(
                name,
                mediaType,
                "Original of evidence 4",
                sha256(bytes),
                Instant.parse("2026-03-12T09:30:00Z"),
                () -> new ByteArrayInputStream(bytes));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
