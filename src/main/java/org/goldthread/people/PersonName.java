package org.goldthread.people;

/** A person as a choice or in a sentence. */
public record PersonName(PersonId id, String name, String email) {
    public static PersonName of(Person person) {
        return new PersonName(person.id(), person.name(), person.email());
    }

    static PersonName of(PersonRow row) {
        return new PersonName(row.id(), row.details().name(), row.details().email());
    }
}
