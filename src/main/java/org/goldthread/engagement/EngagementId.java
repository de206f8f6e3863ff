package org.goldthread.engagement;

import java.util.UUID;

public record EngagementId(String value) {
    public static EngagementId next() {
        return new EngagementId(UUID.randomUUID().toString());
    }
}
