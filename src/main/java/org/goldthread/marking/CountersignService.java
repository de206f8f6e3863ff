package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refused;
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

    /** What waits for my signature, longest waiting first; {@code search} is part of a candidate's name, pages count from 0. */
    @RolesAllowed("ASSESSOR")
    public List<MarkingQueueRow> waiting(String search, int page, int size) {
        return countersigners.waitingFor(me.id(), search, page, size);
    }

    @RolesAllowed("ASSESSOR")
    @Looks
    public MarkingDesk desk(SubmissionId id) {
        return desks.desk(waiting(id));
    }

    /**
     * The decisions take effect, and the candidate reads the feedback. The trainee is asked once more, too, as persons and
     * declarations change meanwhile.
     *
     * @param shown when what is signed was finished: finished anew since then, it is read anew
     */
    @RolesAllowed("ASSESSOR")
    public void agree(SubmissionId id, Instant shown) {
        change(id, shown, (finishing, marker) -> {
            var trainee = finishing.submission();
            Refused.when(SubmissionRules.mayMark(
                    trainee.candidate(), trainee.items(), markers.of(trainee.assessor(), trainee.candidate())));
            return finishing.agreed(marker);
        });
    }

    /** Nothing takes effect; the trainee reads the reason. */
    @RolesAllowed("ASSESSOR")
    public void sendBack(SubmissionId id, Instant shown, String reason) {
        change(id, shown, (finishing, marker) -> finishing.sentBack(marker, reason));
    }

    private void change(SubmissionId id, Instant shown, BiFunction<SubmissionFinishing, Marker, Submission> step) {
        var marker = markers.of(me.id(), waiting(id).candidate());
        store.change(id, now -> {
            Refused.when(SubmissionRules.isAsShown(now, shown));
            return step.apply(new SubmissionFinishing(now, clock.instant()), marker);
        });
    }

    private Submission waiting(SubmissionId id) {
        var submission = store.find(id);
        if (!countersigners.isFor(submission, me.id())) {
            throw SubmissionStore.notFound(id);
        }
        return submission;
    }
}
