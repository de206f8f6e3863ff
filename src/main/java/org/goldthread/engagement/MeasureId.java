package org.goldthread.engagement;

import java.util.UUID;

public record MeasureId(String value) {
    public static MeasureId next() {
        return new MeasureId(UUID.randomUUID().toString());
    }
}
