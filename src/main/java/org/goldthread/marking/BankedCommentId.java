package org.goldthread.marking;

import java.util.UUID;

public record BankedCommentId(String value) {
    static BankedCommentId next() {
        return new BankedCommentId(UUID.randomUUID().toString());
    }
}
