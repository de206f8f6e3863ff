package org.goldthread.engagement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** One piece of work with a customer; on screens a thread. */
@Document("engagements")
@CompoundIndex(name = "owner_updated", def = "{'owner': 1, 'updated': -1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
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
        List<RelationshipWith> relationships,
        Instant created,
        Instant updated,
        Outbox outbox)
        implements Publishes<Engagement> {
    public Engagement {
        served = List.copyOf(served);
        measures = List.copyOf(measures);
        relationships = relationships == null ? List.of() : List.copyOf(relationships);
        request = TextRules.orEmpty(request);
        outbox = outbox == null ? Outbox.empty() : outbox;
    }

    /** A new piece of work; only its title is needed. */
    public static Engagement begun(PersonId owner, String title, @Nullable AskedBy askedBy, Instant at) {
        var brief = new EngagementBrief(title.strip(), askedBy, List.of(), "", null);
        Refused.when(EngagementRules.brief(brief));
        return new Engagement(
                EngagementId.next(),
                null,
                owner,
                brief.title(),
                askedBy,
                List.of(),
                "",
                null,
                List.of(),
                List.of(),
                at,
                at,
                Outbox.empty());
    }

    public EngagementBrief brief() {
        return new EngagementBrief(title, askedBy, served, request, requestKind);
    }

    /** Says anew what the work is about; its measures stay, and so does the relationship with whoever asked. */
    public Engagement described(EngagementBrief brief) {
        Refused.when(EngagementRules.brief(brief));
        var group = AskedBy.groupOf(brief.askedBy());
        var isStillServed = brief.served().stream().anyMatch(each -> each.group() == asker());
        var moves = relationship(group).isOpen() && !isStillServed;
        var kept = relationships.stream()
                .map(each -> moves && each.group() == asker() ? new RelationshipWith(group, each.relationship()) : each)
                .toList();
        return with(brief, measures, kept, updated);
    }

    /** Says anew how the work with a group is meant and lived, and what kind of request it is. */
    public Engagement related(CustomerGroup group, RelationshipAnswers answers) {
        var kind = new EngagementBrief(title, askedBy, served, request, answers.requestKind());
        var others = relationships.stream().filter(each -> each.group() != group);
        var said = answers.relationship().isOpen()
                ? Stream.<RelationshipWith>empty()
                : Stream.of(new RelationshipWith(group, answers.relationship()));
        var all = Stream.concat(others, said)
                .sorted(Comparator.comparing(RelationshipWith::group))
                .toList();
        return with(kind, measures, all, updated);
    }

    /** With this measure, in the place of an earlier one with the same id. */
    public Engagement keeping(Measure measure) {
        Refused.when(EngagementRules.measure(measure));
        var known = measure(measure.id()).isPresent();
        var all = known
                ? measures.stream().map(each -> each.id().equals(measure.id()) ? measure : each)
                : Stream.concat(measures.stream(), Stream.of(measure));
        return with(brief(), all.toList(), relationships, updated);
    }

    public Engagement without(MeasureId gone) {
        return with(
                brief(),
                measures.stream().filter(each -> !each.id().equals(gone)).toList(),
                relationships,
                updated);
    }

    Engagement touched(Instant at) {
        return with(brief(), measures, relationships, at);
    }

    private Engagement with(EngagementBrief brief, List<Measure> kept, List<RelationshipWith> related, Instant at) {
        return new Engagement(
                id,
                version,
                owner,
                brief.title(),
                brief.askedBy(),
                brief.served(),
                brief.request(),
                brief.requestKind(),
                kept,
                related,
                created,
                at,
                outbox);
    }

    /** The group that the work is for first of all, once it is said. */
    public Optional<Served> prime() {
        return served.stream().filter(Served::prime).findFirst();
    }

    /** Whose relationship the thread shows: the group that asked. */
    public CustomerGroup asker() {
        return AskedBy.groupOf(askedBy);
    }

    /** The relationship with a group, as far as somebody has said. */
    public Relationship relationship(CustomerGroup group) {
        return RelationshipWith.among(relationships, group);
    }

    public RelationshipAnswers answers(CustomerGroup group) {
        return new RelationshipAnswers(requestKind, relationship(group));
    }

    public Optional<Measure> measure(MeasureId wanted) {
        return measures.stream().filter(measure -> measure.id().equals(wanted)).findFirst();
    }

    @Override
    public Engagement carrying(Outbox other) {
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
                relationships,
                created,
                updated,
                other);
    }
}
