package org.goldthread.people;

import java.util.UUID;

public record TeamId(String value) {
    public static TeamId next() {
        return new TeamId(UUID.randomUUID().toString());
    }
}
