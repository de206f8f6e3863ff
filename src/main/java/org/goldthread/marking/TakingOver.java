package org.goldthread.marking;

import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.people.AssessorGuard;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.springframework.stereotype.Component;

/** Who takes over what was handed in to another may mark it: they are no witness of it (R4). */
@Component
class TakingOver implements AssessorGuard {
    private final SubmissionRepository submissions;
    private final Markers markers;

    TakingOver(SubmissionRepository submissions, Markers markers) {
        this.submissions = submissions;
        this.markers = markers;
    }

    @Override
    public Optional<Refusal> mayTakeOver(PersonId candidate, PersonId assessor) {
        return Stream.of(SubmissionState.SUBMITTED, SubmissionState.UNDER_ASSESSMENT, SubmissionState.COUNTERSIGNING)
                .flatMap(state -> submissions.findByCandidateAndState(candidate, state).stream())
                .flatMap(open ->
                        SubmissionRules.mayMark(candidate, open.items(), markers.of(assessor, candidate)).stream())
                .findFirst();
    }
}
