package org.goldthread.marking;

import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** What the rules ask of the person who marks. */
@Component
class Markers {
    private final PeopleDirectory people;

    Markers(PeopleDirectory people) {
        this.people = people;
    }

    Marker of(PersonId assessor, PersonId candidate) {
        return new Marker(
                assessor,
                people.name(assessor),
                people.find(assessor).map(Person::email).orElse(""),
                people.barred(assessor, candidate),
                people.isTrainee(assessor));
    }

    /** The sentence of mitigation, where a line manager or coach is the assessor; else empty. */
    String mitigation(PersonId assessor, PersonId candidate) {
        return people.assessorOf(candidate)
                .filter(assignment -> assignment.assessor().equals(assessor))
                .map(assignment -> assignment.mitigation())
                .orElse("");
    }
}
