package org.goldthread.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A chain as it should be. */
final class SomeChain {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private SomeChain() {}

    static Fact fact(String kind) {
        return new Fact(UUID.randomUUID().toString(), NOON, "somebody", kind, List.of("people/somebody"), "", "");
    }

    static List<AuditEvent> of(int entries) {
        var chain = new ArrayList<AuditEvent>();
        Link last = null;
        for (int number = 1; number <= entries; number++) {
            var next = ChainRules.next(last, fact("evidence-saved"));
            chain.add(next);
            last = Link.of(next);
        }
        return chain;
    }

    /** The same entry with another kind, its hash as it was. */
    static AuditEvent saying(String kind, AuditEvent entry) {
        return new AuditEvent(
                entry.number(),
                entry.at(),
                entry.actor(),
                kind,
                entry.subjects(),
                entry.content(),
                entry.state(),
                entry.event(),
                entry.previous(),
                entry.hash());
    }

    /** The same entry under another number, its hash as it was. */
    static AuditEvent numbered(long number, AuditEvent entry) {
        return new AuditEvent(
                number,
                entry.at(),
                entry.actor(),
                entry.kind(),
                entry.subjects(),
                entry.content(),
                entry.state(),
                entry.event(),
                entry.previous(),
                entry.hash());
    }

    /** The same entry with the hash that fits what it says, as somebody would write it who knows how. */
    static AuditEvent hashed(AuditEvent entry) {
        return new AuditEvent(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.kind(),
                entry.subjects(),
                entry.content(),
                entry.state(),
                entry.event(),
                entry.previous(),
                ChainRules.hash(entry));
    }
}
