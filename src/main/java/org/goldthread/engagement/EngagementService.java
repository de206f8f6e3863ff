package org.goldthread.engagement;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** What a practitioner can do with their own pieces of work. */
@Service
public class EngagementService {
    private static final int TRIES = 3;
    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("updated"), Sort.Order.asc("id"));
    private static final Sort BY_TITLE = Sort.by(Sort.Order.asc(EngagementSearchKey.FIELD), Sort.Order.asc("id"));

    private final EngagementRepository engagements;
    private final ObjectProvider<MeasureUser> users;
    private final CurrentPerson me;
    private final Clock clock;

    EngagementService(
            EngagementRepository engagements, ObjectProvider<MeasureUser> users, CurrentPerson me, Clock clock) {
        this.engagements = engagements;
        this.users = users;
        this.me = me;
        this.clock = clock;
    }

    @RolesAllowed("CANDIDATE")
    public Engagement begin(String title, @Nullable AskedBy askedBy) {
        return engagements.save(Engagement.begun(me.id(), title, askedBy, clock.instant()));
    }

    /** Takes back one that was begun just now; once it says more than its title, or something belongs to it, it stays. */
    @RolesAllowed("CANDIDATE")
    public void takeBack(EngagementId id) {
        var begun = find(id);
        if (EngagementRules.saysOnlyItsTitle(begun) && users.stream().noneMatch(user -> user.uses(id))) {
            engagements.delete(begun);
        }
    }

    @SignedIn
    public Engagement find(EngagementId id) {
        return engagements
                .findById(id)
                .filter(engagement -> engagement.owner().equals(me.id()))
                .orElseThrow(() -> new NotFound("engagement " + id.value()));
    }

    /**
     * Replaces the brief if it still stands as {@code before}; a measure saved meanwhile is no conflict.
     *
     * @throws EngagementChanged if it stands otherwise
     */
    @RolesAllowed("CANDIDATE")
    public Engagement describe(EngagementId id, EngagementBrief before, EngagementBrief after) {
        return change(id, stored -> {
            if (!stored.brief().equals(before)) {
                throw new EngagementChanged(stored);
            }
            return stored.described(after);
        });
    }

    /**
     * Says how the work with a group is meant and lived, if what was said of it still stands as {@code before}; what else
     * was saved meanwhile is no conflict.
     *
     * @throws EngagementChanged if it stands otherwise
     */
    @RolesAllowed("CANDIDATE")
    public Engagement relate(
            EngagementId id, CustomerGroup group, RelationshipAnswers before, RelationshipAnswers after) {
        Refused.when(RelationshipFieldRules.relationship(after.relationship(), LocalDate.now(clock)));
        return change(id, stored -> {
            if (!stored.answers(group).equals(before)) {
                throw new EngagementChanged(stored);
            }
            return stored.related(group, after);
        });
    }

    /**
     * Adds a measure, or puts it in the place of the one with its id if that still stands as {@code before}; null if
     * there was none.
     *
     * @throws EngagementChanged if it stands otherwise
     */
    @RolesAllowed("CANDIDATE")
    public Engagement keepMeasure(EngagementId id, @Nullable Measure before, Measure after) {
        Refused.when(EngagementRules.refusals(after, LocalDate.now(clock)).stream()
                .map(FieldRefusal::refusal)
                .findFirst());
        return change(id, stored -> {
            if (!Objects.equals(stored.measure(after.id()).orElse(null), before)) {
                throw new EngagementChanged(stored);
            }
            return stored.keeping(after);
        });
    }

    /** Refused, naming what shows it, while anything does; {@link #keepMeasure} brings it back. */
    @RolesAllowed("CANDIDATE")
    public Engagement removeMeasure(EngagementId id, MeasureId measure) {
        find(id);
        var showing = users.stream()
                .flatMap(user -> user.showing(id, measure).stream())
                .toList();
        Refused.when(EngagementRules.mayRemove(showing));
        return change(id, stored -> stored.without(measure));
    }

    /** One's own, the latest first; {@code search} finds words of the title or of who asked. */
    @SignedIn
    public List<EngagementRow> mine(String search, int page, int size) {
        return mine(search, EngagementOrder.LAST_CHANGED, page, size).rows();
    }

    /** As {@link #mine(String, int, int)}, in another order, and whether there are more; both in one read. */
    @SignedIn
    public EngagementPage mine(String search, EngagementOrder order, int page, int size) {
        var wanted = PageRequest.of(page, size, order == EngagementOrder.TITLE ? BY_TITLE : LATEST_FIRST);
        var found = search.isBlank()
                ? engagements.findByOwner(me.id(), wanted)
                : engagements.search(me.id(), EngagementSearchKey.pattern(search), wanted);
        return new EngagementPage(found.getContent(), found.hasNext());
    }

    /** All of one's own with how the relationship with who asked reads today, the latest first, in one query. */
    @RolesAllowed("CANDIDATE")
    public List<MappedWork> map() {
        return engagements.findRelationshipsByOwner(me.id(), LATEST_FIRST).stream()
                .map(row -> row.mapped(clock.getZone(), LocalDate.now(clock)))
                .toList();
    }

    /** Changes what is stored now, again if someone else saved in between. */
    private Engagement change(EngagementId id, UnaryOperator<Engagement> change) {
        for (var attempt = 1; ; attempt++) {
            try {
                return engagements.save(change.apply(find(id)).touched(clock.instant()));
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
