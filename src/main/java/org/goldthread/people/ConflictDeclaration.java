package org.goldthread.people;

import java.time.Instant;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** A relation between two persons that an assessment must not depend on; it counts both ways. */
@Document("conflict_declarations")
@CompoundIndex(name = "person", def = "{'person': 1}")
@CompoundIndex(name = "other_party", def = "{'otherParty': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record ConflictDeclaration(
        @Id ConflictId id,
        @Version @Nullable Long version,
        PersonId person,
        PersonId otherParty,
        ConflictKind kind,
        String mitigation,
        ConflictState state,
        Instant declared,
        Outbox outbox)
        implements Publishes<ConflictDeclaration> {
    public ConflictDeclaration {
        mitigation = mitigation.strip();
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    /** Family and close friends are barred (R5); others are, if {@code barred}. */
    static ConflictDeclaration between(
            PersonId person, PersonId otherParty, ConflictKind kind, String mitigation, boolean barred, Instant now) {
        return new ConflictDeclaration(
                ConflictId.next(),
                null,
                person,
                otherParty,
                kind,
                mitigation,
                stateOf(kind, mitigation, barred),
                now,
                Outbox.empty());
    }

    private static ConflictState stateOf(ConflictKind kind, String mitigation, boolean barred) {
        if (kind.bars() || barred) {
            return ConflictState.BARRED;
        }
        return mitigation.isBlank() ? ConflictState.OPEN : ConflictState.MITIGATED;
    }

    public boolean concerns(PersonId one, PersonId other) {
        return (person.equals(one) && otherParty.equals(other)) || (person.equals(other) && otherParty.equals(one));
    }

    /** The other of the two, seen from {@code one}. */
    public PersonId seenFrom(PersonId one) {
        return person.equals(one) ? otherParty : person;
    }

    @Override
    public ConflictDeclaration carrying(Outbox other) {
        return new ConflictDeclaration(id, version, person, otherParty, kind, mitigation, state, declared, other);
    }
}
