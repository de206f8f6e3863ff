package org.goldthread.people;

import java.util.UUID;

public record ConflictId(String value) {
    public static ConflictId next() {
        return new ConflictId(UUID.randomUUID().toString());
    }
}
