package org.goldthread.standards;

import java.util.UUID;

/** Names one version of a framework. */
public record FrameworkId(String value) {
    public static FrameworkId next() {
        return new FrameworkId(UUID.randomUUID().toString());
    }
}
