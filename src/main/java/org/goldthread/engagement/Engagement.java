package org.goldthread.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** One piece of work with a customer; on screens a thread. */
@Document("engagements")
@CompoundIndex(name = "owner_updated", def = "{'owner': 1, 'updated': -1}")
public record Engagement(
        @Id EngagementId id,
        @Version @Nullable Long version,
        PersonId owner,
        String title,
        @Nullable AskedBy askedBy,
        List<Served> served,
        String request,
        @Nullable RequestKind requestKind,
        List<Measure> measures,
        Instant created,
        Instant updated,
        Outbox outbox)
        implements Publishes<Engagement> {
    public Engagement {
        served = List.copyOf(served);
        measures = List.copyOf(measures);
        request = TextRules.orEmpty(request);
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    public Optional<Measure> measure(MeasureId wanted) {
        return measures.stream().filter(measure -> measure.id().equals(wanted)).findFirst();
    }

    @Override
    public Engagement handedOn() {
        return new Engagement(
                id,
                version,
                owner,
                title,
                askedBy,
                served,
                request,
                requestKind,
                measures,
                created,
                updated,
                Outbox.empty());
    }
}
