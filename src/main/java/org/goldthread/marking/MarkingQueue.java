package org.goldthread.marking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** The queue of one assessor, with candidates' names; searched by name. */
@Component
class MarkingQueue {
    private final SubmissionQueries queries;
    private final CandidateSearch candidates;
    private final PeopleDirectory people;

    MarkingQueue(SubmissionQueries queries, CandidateSearch candidates, PeopleDirectory people) {
        this.queries = queries;
        this.candidates = candidates;
        this.people = people;
    }

    List<MarkingQueueRow> rows(PersonId assessor, String search, int page, int size) {
        if (search.isBlank()) {
            var waiting = queries.waiting(assessor, page, size);
            return named(
                    waiting,
                    people.names(
                            waiting.stream().map(Queued::candidate).distinct().toList()));
        }
        var names = candidates(assessor, search);
        return named(queries.waiting(assessor, names.keySet(), page, size), names);
    }

    private static List<MarkingQueueRow> named(List<Queued> waiting, Map<PersonId, String> names) {
        return waiting.stream()
                .map(each ->
                        each.row(names.getOrDefault(each.candidate(), ""), names.getOrDefault(each.assessor(), "")))
                .toList();
    }

    /** What waits for the signature of {@code countersigner}; {@code candidates} are those whom they may assess. */
    List<MarkingQueueRow> rowsFor(Collection<PersonId> candidates, PersonId countersigner, int page, int size) {
        var waiting = queries.toCountersign(candidates, countersigner, page, size);
        return named(
                waiting,
                people.names(waiting.stream()
                        .flatMap(each -> Stream.of(each.candidate(), each.assessor()))
                        .distinct()
                        .toList()));
    }

    long count(PersonId assessor, String search) {
        return search.isBlank()
                ? queries.count(assessor)
                : queries.count(assessor, candidates(assessor, search).keySet());
    }

    private Map<PersonId, String> candidates(PersonId assessor, String search) {
        return candidates.named(search, queries.candidatesWaitingFor(assessor));
    }
}
