package org.goldthread.evidence;

import java.util.UUID;

public record LookRequestId(String value) {
    public static LookRequestId next() {
        return new LookRequestId(UUID.randomUUID().toString());
    }
}
