package org.goldthread.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.springframework.stereotype.Component;

/** Who may look at a candidate's draft when asked: their coaches, and whoever assesses them. No other role opens it. */
@Component
class Onlookers {
    private static final int COACHES = 200;

    private final PeopleDirectory people;

    Onlookers(PeopleDirectory people) {
        this.people = people;
    }

    /** The assessor first, then the coaches by name. */
    List<LookChoice> of(PersonId candidate) {
        if (people.find(candidate).isEmpty()) {
            return List.of();
        }
        var assessor = assessor(candidate);
        var coaches = people.coachesOf(candidate, COACHES).stream()
                .filter(coach -> assessor.filter(coach.id()::equals).isEmpty())
                .map(coach -> choice(coach, LookAs.COACH));
        return Stream.concat(
                        assessor.flatMap(people::find).map(PersonName::of).stream()
                                .map(name -> choice(name, LookAs.ASSESSOR)),
                        coaches)
                .toList();
    }

    /** As what {@code asked} may look at the candidate's drafts, if they may. */
    Optional<LookChoice> choice(PersonId candidate, PersonId asked) {
        return of(candidate).stream()
                .filter(choice -> choice.person().equals(asked))
                .findFirst();
    }

    /** Whether the one asked still is what they were asked as, and nothing keeps them from it. */
    boolean mayLook(LookRequest request) {
        return !among(request.asked(), List.of(request)).isEmpty();
    }

    /** Those of {@code requests} to {@code asked} whose drafts they may still look at; in a fixed number of reads. */
    List<LookRequest> among(PersonId asked, List<LookRequest> requests) {
        var coached = people.coachedBy(asked, candidates(requests, LookAs.COACH));
        var assessed = people.assessedBy(asked, candidates(requests, LookAs.ASSESSOR));
        return requests.stream()
                .filter(request -> (request.as() == LookAs.COACH ? coached : assessed).contains(request.candidate()))
                .toList();
    }

    private static Set<PersonId> candidates(List<LookRequest> requests, LookAs as) {
        return requests.stream()
                .filter(request -> request.as() == as)
                .map(LookRequest::candidate)
                .collect(Collectors.toSet());
    }

    private Optional<PersonId> assessor(PersonId candidate) {
        return people.assessorOf(candidate)
                .map(assigned -> assigned.assessor())
                .filter(assessor -> people.find(assessor).isPresent())
                .filter(assessor -> people.mayAssess(candidate, assessor).isEmpty());
    }

    private static LookChoice choice(PersonName person, LookAs as) {
        return new LookChoice(person.id(), person.name(), as);
    }
}
