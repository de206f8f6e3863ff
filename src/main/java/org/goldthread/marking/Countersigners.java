package org.goldthread.marking;

import java.util.List;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** Who may give the second signature: named by an administrator, and no less free of conflicts than an assessor. */
@Component
class Countersigners {
    private final SubmissionQueries queries;
    private final MarkingQueue queue;
    private final CandidateSearch candidates;
    private final PeopleDirectory people;

    Countersigners(SubmissionQueries queries, MarkingQueue queue, CandidateSearch candidates, PeopleDirectory people) {
        this.queries = queries;
        this.candidates = candidates;
        this.queue = queue;
        this.people = people;
    }

    /** It waits for a signature that {@code person} may give; a witness on an item is told why not (R4). */
    boolean isFor(Submission submission, PersonId person) {
        return submission.state() == SubmissionState.COUNTERSIGNING
                && !submission.assessor().equals(person)
                && people.isCountersigner(person)
                && people.mayAssess(submission.candidate(), person).isEmpty();
    }

    /** What waits for a signature of {@code person}, longest waiting first; pages count from 0. */
    List<MarkingQueueRow> waitingFor(PersonId person, String search, int page, int size) {
        // those whose decisions wait for a signature that they may give (R1, R5, and whom their role reaches)
        var theirs = people.countersignable(person, queries.candidatesToCountersign());
        var found = search.isBlank() ? theirs : candidates.named(search, theirs).keySet();
        return found.isEmpty() ? List.of() : queue.rowsFor(found, person, page, size);
    }
}
