package org.goldthread.marking;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds candidates by a part of their name, case and accents left aside. */
@Component
class CandidateSearch {
    private final PeopleDirectory people;

    CandidateSearch(PeopleDirectory people) {
        this.people = people;
    }

    /** Those {@code among} these whose name has {@code search} in it. */
    Map<PersonId, String> named(String search, Collection<PersonId> among) {
        var wanted = SubmissionRules.plain(search);
        return people.names(among).entrySet().stream()
                .filter(entry -> SubmissionRules.plain(entry.getValue()).contains(wanted))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
