package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;

/** What a practitioner does with their own evidence. Nobody else's is found here, whoever asks. */
@Service
public class EvidenceService {
    private final EvidenceRepository items;
    private final EvidenceQueries queries;
    private final EngagementCatalogue works;
    private final Standards standards;
    private final EvidenceFiles files;
    private final ObjectProvider<ClaimStates> ledger;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository items,
            EvidenceQueries queries,
            EngagementCatalogue works,
            Standards standards,
            EvidenceFiles files,
            ObjectProvider<ClaimStates> ledger,
            PeopleDirectory people,
            CurrentPerson me,
            Clock clock) {
        this.items = items;
        this.queries = queries;
        this.works = works;
        this.standards = standards;
        this.files = files;
        this.ledger = ledger;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** Whether a lead of one's team sees the titles of what one hands in, and the day on which one last logged something. */
    @RolesAllowed("CANDIDATE")
    public boolean isSeenByLead() {
        return people.hasLead(me.id());
    }

    /** As {@link #begin(Stage, EngagementId)}, for no piece of work yet. */
    @RolesAllowed("CANDIDATE")
    public EvidenceItem begin(Stage stage) {
        return begin(stage, null);
    }

    /** A blank item of one's own, on today alone; it is kept with its first {@link #save}. */
    @RolesAllowed("CANDIDATE")
    public EvidenceItem begin(Stage stage, @Nullable EngagementId work) {
        var today = LocalDate.now(clock);
        var begun = EvidenceItem.begun(me.id(), stage, today, clock.instant())
                .on(today, today)
                .partOf(work);
        mustBeMine(begun);
        return begun;
    }

    @RolesAllowed("CANDIDATE")
    public EvidenceItem find(EvidenceId id) {
        return own(id).orElseThrow(() -> new NotFound("evidence " + id.value()));
    }

    /** Keeps an item of one's own. Throws {@link Refused} with the first of {@link EvidenceRules#refusals}. */
    @RolesAllowed("CANDIDATE")
    public Saving save(EvidenceItem item) {
        mustBeMine(item);
        Refused.when(EvidenceRules.refusals(item, LocalDate.now(clock)).stream()
                .map(FieldRefusal::refusal)
                .findFirst());
        var before = own(item.id());
        if (before.isEmpty() && item.version() != null) {
            return new Saving.Gone();
        }
        return keep(item, before.map(EvidenceItem::attachments).orElse(List.of()));
    }

    private Saving keep(EvidenceItem item, List<Attachment> before) {
        var ready = files.reserved(item, before).with(next -> next.updated = clock.instant());
        try {
            var kept = items.save(ready);
            files.settle(before, kept.attachments());
            return new Saving.Kept(kept);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            return own(item.id()).<Saving>map(Saving.Overtaken::new).orElseGet(Saving.Gone::new);
        }
    }

    /** States what one's item holds of other people and of AI; what stands in a submitted copy does not change. */
    @RolesAllowed("CANDIDATE")
    public EvidenceItem state(EvidenceId id, Integrity statement) {
        var stated = find(id).stated(statement);
        return switch (save(stated)) {
            case Saving.Kept(var item) -> item;
            case Saving.Overtaken(var _) -> state(id, statement);
            case Saving.Gone() -> throw new NotFound("evidence " + id.value());
        };
    }

    /** The last complete statement that one made on any item, to be offered again. */
    @RolesAllowed("CANDIDATE")
    public Optional<Integrity> lastStated() {
        return queries.newest(EvidenceQueries.ownedBy(me.id())
                        .and("integrity.aiAssistance")
                        .ne(null)
                        .orOperator(
                                where("integrity.thirdPartyData").is(ThirdPartyData.NONE),
                                where("integrity.redaction").ne(null)))
                .map(EvidenceItem::integrity);
    }

    /** Takes an item away and returns it, for {@link #restore}. Copies that an assessor has are not touched. */
    @RolesAllowed("CANDIDATE")
    public EvidenceItem delete(EvidenceId id) {
        var item = find(id);
        items.delete(item);
        files.settle(item.attachments(), List.of());
        return item;
    }

    /** Brings a deleted item back under its own id. */
    @RolesAllowed("CANDIDATE")
    public Saving restore(EvidenceItem deleted) {
        return save(deleted.with(item -> item.version = null));
    }

    /** One's evidence, page by page from 0. */
    @RolesAllowed("CANDIDATE")
    public EvidencePage mine(EvidenceFilter filter, int page, int size) {
        var ledger = ledger(me.id());
        var standings = ledger.standings();
        var criteria =
                withState(EvidenceQueries.matching(me.id(), filter, shown(filter, ledger)), filter.state(), standings);
        var rows = queries.page(criteria, filter, page, size).stream()
                .map(listed -> row(listed.card(), listed.thread(), standings))
                .toList();
        return new EvidencePage(rows, queries.count(criteria), ledger.edition());
    }

    /** Where the claims of one's item stand; what is not named is a draft. */
    @RolesAllowed("CANDIDATE")
    public Map<CriterionCode, Standing> standings(EvidenceId id) {
        return ledger(me.id()).standings().getOrDefault(id, Map.of());
    }

    /** Reads what tells, as often as one likes, what one's items are ready for and what they have still to say. */
    @RolesAllowed("CANDIDATE")
    public Weighing weighing() {
        var states = ledger.getIfAvailable();
        return new Weighing(states == null ? ClaimStates.Reading.NONE : states.reading(me.id()));
    }

    /** Of all that an item shows or was handed in for, what needs attention first. */
    private static Standing standing(EvidenceCard card, Map<EvidenceId, Map<CriterionCode, Standing>> ledger) {
        var known = ledger.getOrDefault(card.id(), Map.of());
        return Stream.concat(
                        known.values().stream(),
                        card.criteria().stream()
                                .filter(Predicate.not(known::containsKey))
                                .map(_ -> Standing.DRAFTED))
                .min(Standing::compareTo)
                .orElse(Standing.DRAFTED);
    }

    /** What search looks at beside the items; nothing is read where nothing is searched. */
    private ShownTitles shown(EvidenceFilter filter, ClaimStates.Ledger ledger) {
        if (filter.search().isBlank()) {
            return ShownTitles.NONE;
        }
        var framework = ledger.edition() == null ? standards.current() : standards.find(ledger.edition());
        return new ShownTitles(works.titlesOf(me.id()), framework.criteria());
    }

    private static EvidenceRow row(
            EvidenceCard card, String thread, Map<EvidenceId, Map<CriterionCode, Standing>> ledger) {
        return new EvidenceRow(card, standing(card, ledger), thread);
    }

    /** The store knows no states: they are worked out, of those alone that can be in the state that is wanted. */
    private Criteria withState(
            Criteria criteria, @Nullable EvidenceState wanted, Map<EvidenceId, Map<CriterionCode, Standing>> ledger) {
        if (wanted == null) {
            return criteria;
        }
        var mine = EvidenceQueries.ownedBy(me.id());
        var mayBeDrafts = wanted == EvidenceState.UNFINISHED || wanted == EvidenceState.READY;
        var cards = queries.cards(mayBeDrafts ? mine : EvidenceQueries.among(mine, ledger.keySet()));
        return EvidenceQueries.among(
                criteria,
                cards.stream()
                        .filter(card -> row(card, "", ledger).is(wanted))
                        .map(EvidenceCard::id)
                        .toList());
    }

    private ClaimStates.Ledger ledger(PersonId owner) {
        var states = ledger.getIfAvailable();
        return states == null ? ClaimStates.Ledger.NONE : states.ledger(owner);
    }

    private Optional<EvidenceItem> own(EvidenceId id) {
        return items.findByIdAndOwner(id, me.id());
    }

    private void mustBeMine(EvidenceItem item) {
        var work = item.engagement();
        var itsWorkIsMine = work == null
                || works.of(work).filter(found -> found.owner().equals(me.id())).isPresent();
        if (!item.owner().equals(me.id()) || !itsWorkIsMine) {
            throw new NotFound("evidence " + item.id().value());
        }
    }
}
