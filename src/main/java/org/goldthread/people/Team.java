package org.goldthread.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** People who work together, and who leads them. */
@Document("teams")
@CompoundIndex(name = "leads", def = "{'leads': 1}")
@CompoundIndex(name = "name", def = "{'name': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record Team(
        @Id TeamId id,
        @Version @Nullable Long version,
        String name,
        List<PersonId> leads,
        Instant created,
        Instant changed,
        Outbox outbox)
        implements Publishes<Team> {
    public Team {
        name = name.strip();
        leads = List.copyOf(leads);
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    static Team named(String name, Instant now) {
        return new Team(TeamId.next(), null, name, List.of(), now, now, Outbox.empty());
    }

    /** The same name and leads, whoever led first. */
    boolean saysTheSame(Team other) {
        return name.equals(other.name) && Set.copyOf(leads).equals(Set.copyOf(other.leads));
    }

    Team with(String newName, List<PersonId> newLeads, Instant now) {
        return new Team(id, version, newName, newLeads, created, now, outbox);
    }

    @Override
    public Team carrying(Outbox other) {
        return new Team(id, version, name, leads, created, changed, other);
    }
}
