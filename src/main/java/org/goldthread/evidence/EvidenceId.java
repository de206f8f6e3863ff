package org.goldthread.evidence;

import java.util.UUID;

public record EvidenceId(String value) {
    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID().toString());
    }
}
