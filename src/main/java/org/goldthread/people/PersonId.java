package org.goldthread.people;

import java.util.UUID;

public record PersonId(String value) {
    public static PersonId next() {
        return new PersonId(UUID.randomUUID().toString());
    }
}
