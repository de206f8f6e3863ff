package org.goldthread.audit;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The head of the chain at a moment, signed.
 *
 * @param serial 1, 2, 3 …
 * @param number of the entry that was the last one
 * @param hash that entry's
 * @param key {@link AuditKey#name()} of the key that signed it
 * @param signature Ed25519 over {@link ChainRules#signed}, Base64
 */
@Document("audit_checkpoints")
public record Checkpoint(@Id long serial, long number, String hash, Instant at, String key, String signature) {}
