package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.goldthread.people.CurrentPerson;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.stereotype.Service;

/** What a countersigner does with a trainee's decisions (R7); what is not theirs to countersign is not found. */
@Service
public class CountersignService {
    private final SubmissionStore store;
    private final Countersigners countersigners;
    private final Desks desks;
    private final Markers markers;
    private final CurrentPerson me;
    private final Clock clock;

    CountersignService(
            SubmissionStore store,
            Countersigners countersigners,
            Desks desks,
            Markers markers,
            CurrentPerson me,
            Clock clock) {
        this.store = store;
        this.countersigners = countersigners;
        this.desks = desks;
        this.markers = markers;
        this.me = me;
        this.clock = clock;
    }

    /** What waits for my signature, longest waiting first; pages count from 0. */
    @RolesAllowed("ASSESSOR")
    public List<MarkingQueueRow> waiting(int page, int size) {
        return countersigners.waitingFor(me.id(), page, size);
    }

    @RolesAllowed("ASSESSOR")
    public MarkingDesk desk(SubmissionId id) {
        return desks.desk(waiting(id));
    }

    /** The decisions take effect, and the candidate reads the feedback. */
    @RolesAllowed("ASSESSOR")
    public void agree(SubmissionId id) {
        change(id, SubmissionFinishing::agreed);
    }

    /** Nothing takes effect; the trainee reads the reason. */
    @RolesAllowed("ASSESSOR")
    public void sendBack(SubmissionId id, String reason) {
        change(id, (finishing, marker) -> finishing.sentBack(marker, reason));
    }

    private void change(SubmissionId id, BiFunction<SubmissionFinishing, Marker, Submission> step) {
        var marker = markers.of(me.id(), waiting(id).candidate());
        store.change(id, now -> step.apply(new SubmissionFinishing(now, clock.instant()), marker));
    }

    private Submission waiting(SubmissionId id) {
        var submission = store.find(id);
        if (!countersigners.isFor(submission, me.id())) {
            throw SubmissionStore.notFound(id);
        }
        return submission;
    }
}
