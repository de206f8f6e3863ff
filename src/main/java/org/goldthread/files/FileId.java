package org.goldthread.files;

import java.util.UUID;

/** Names one uploaded file. Random, never its hash, so that knowing a content gives nobody access to it. */
public record FileId(String value) {
    public static FileId next() {
        return new FileId(UUID.randomUUID().toString());
    }
}
