package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Service;

/** What an assessor has finished or given back themselves, the latest first; nobody else's. */
@Service
public class FinishedService {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final int FEW = 5;

    private final SubmissionQueries queries;
    private final CandidateSearch candidates;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    FinishedService(
            SubmissionQueries queries,
            CandidateSearch candidates,
            PeopleDirectory people,
            CurrentPerson me,
            Clock clock) {
        this.queries = queries;
        this.candidates = candidates;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** What I have finished within a week; five at most. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<FinishedRow> recently() {
        return rows(queries.finished(me.id(), clock.instant().minus(RECENT), FEW));
    }

    /** All that I have finished or given back; {@code search} is part of a candidate's name, pages count from 0. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<FinishedRow> all(String search, int page, int size) {
        if (search.isBlank()) {
            return rows(queries.answered(me.id(), page, size));
        }
        var names = found(search);
        return rows(queries.answered(me.id(), names.keySet(), page, size), names);
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public long count(String search) {
        return search.isBlank()
                ? queries.countAnswered(me.id())
                : queries.countAnswered(me.id(), found(search).keySet());
    }

    private Map<PersonId, String> found(String search) {
        return candidates.named(search, queries.candidatesAnsweredBy(me.id()));
    }

    private List<FinishedRow> rows(List<SubmissionQueries.Answered> answered) {
        return rows(
                answered,
                people.names(answered.stream()
                        .map(SubmissionQueries.Answered::candidate)
                        .distinct()
                        .toList()));
    }

    private List<FinishedRow> rows(List<SubmissionQueries.Answered> answered, Map<PersonId, String> names) {
        return answered.stream()
                .map(each -> each.row(names.getOrDefault(each.candidate(), ""), clock.instant()))
                .toList();
    }
}
