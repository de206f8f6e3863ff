package org.goldthread.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a map of customers reads of a piece of work: who asked for what, and the relationships; no measures, no texts. */
record RelationshipRow(
        EngagementId id,
        String title,
        @Nullable AskedBy askedBy,
        @Nullable RequestKind requestKind,
        List<RelationshipWith> relationships,
        Instant created) {
    RelationshipRow {
        relationships = relationships == null ? List.of() : List.copyOf(relationships);
    }

    MappedWork mapped(ZoneId zone, LocalDate today) {
        var relationship = RelationshipWith.among(relationships, AskedBy.groupOf(askedBy));
        var reading = RelationshipRules.reading(requestKind, relationship, LocalDate.ofInstant(created, zone), today);
        return new MappedWork(id, title, askedBy, !relationship.isOpen(), reading);
    }
}
