package org.goldthread.threads;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementPage;
import org.goldthread.engagement.EngagementRow;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.ClaimStates;
import org.goldthread.evidence.DiagnosedNeed;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.people.CurrentPerson;
import org.goldthread.standards.CriterionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** A practitioner's own threads, as their evidence and the ledger of decisions make them. */
@Service
public class ThreadService {
    private static final int BATCH = 100;

    private final EngagementService engagements;
    private final EngagementCatalogue works;
    private final EvidenceCatalogue evidence;
    private final ObjectProvider<ClaimStates> ledger;
    private final CurrentPerson me;

    ThreadService(
            EngagementService engagements,
            EngagementCatalogue works,
            EvidenceCatalogue evidence,
            ObjectProvider<ClaimStates> ledger,
            CurrentPerson me) {
        this.engagements = engagements;
        this.works = works;
        this.evidence = evidence;
        this.ledger = ledger;
        this.me = me;
    }

    /** One's own, the latest first, page by page from 0. */
    @RolesAllowed("CANDIDATE")
    public List<ThreadRow> mine(String search, int page, int size) {
        return drawn(engagements.mine(search, page, size), standing());
    }

    /**
     * One's own as the filter says, page by page from 0. What is next on a thread is nowhere stored: with that asked for,
     * threads are drawn batch by batch until the page is full.
     */
    @RolesAllowed("CANDIDATE")
    public ThreadPage mine(ThreadFilter filter, int page, int size) {
        var next = filter.next();
        if (next == null) {
            var works = works(filter, page, size);
            return new ThreadPage(drawn(works.rows(), standing()), works.more());
        }
        var rows = batches(filter)
                .filter(row -> row.thread().next().kind() == next)
                .skip((long) page * size)
                .limit(size + 1L)
                .toList();
        return new ThreadPage(rows.subList(0, Math.min(size, rows.size())), rows.size() > size);
    }

    private Stream<ThreadRow> batches(ThreadFilter filter) {
        var standing = standing();
        return Stream.iterate(0, number -> number + 1)
                .map(number -> drawn(works(filter, number, BATCH).rows(), standing))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream);
    }

    private EngagementPage works(ThreadFilter filter, int page, int size) {
        return engagements.mine(filter.search(), filter.order(), page, size);
    }

    private List<ThreadRow> drawn(List<EngagementRow> works, BiFunction<EvidenceId, CriterionCode, Standing> standing) {
        var cards = evidence.ofEngagements(
                me.id(), works.stream().map(EngagementRow::id).toList());
        return works.stream()
                .map(work -> new ThreadRow(
                        work, GoldenThread.of((Baseline) null, cards.getOrDefault(work.id(), List.of()), standing)))
                .toList();
    }

    /** One's own thread; anybody else's is not found. */
    @RolesAllowed("CANDIDATE")
    public OpenedThread read(EngagementId id) {
        var work = engagements.find(id);
        var thread = GoldenThread.of(work, evidence.ofEngagement(me.id(), id), standing());
        var needs = thread.at(Stage.GAP).isMissing() ? List.<DiagnosedNeed>of() : evidence.needs(me.id(), id);
        return new OpenedThread(work, thread, needs, works.reading(work, work.asker()));
    }

    /** One's own pieces of work by the relationship with whoever asked. */
    @RolesAllowed("CANDIDATE")
    public CustomerMap map(CustomerMap.Filter filter) {
        return new CustomerMap(engagements.map(), filter);
    }

    private BiFunction<EvidenceId, CriterionCode, Standing> standing() {
        var states = ledger.getIfAvailable();
        Map<EvidenceId, Map<CriterionCode, Standing>> known = states == null ? Map.of() : states.of(me.id());
        return (item, criterion) -> known.getOrDefault(item, Map.of()).getOrDefault(criterion, Standing.DRAFTED);
    }
}
