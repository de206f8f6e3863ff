package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** Somebody who can get in always administers. */
@GoldthreadTest
class LastAdministratorTest {
    private final ApplicationContext context;
    private final MongoTemplate store;
    private final PeopleService people;

    LastAdministratorTest(ApplicationContext context, MongoTemplate store, PeopleService people) {
        this.context = context;
        this.store = store;
        this.people = people;
        store.remove(new Query(), Person.class);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whoHasNotSetAPasswordDoesNotCount() {
        var me = SomePerson.administrator();
        var invited = store.save(SomePerson.administrator());
        SomeAccess.joined(context, me, Role.ADMIN);
        var former = new PersonDetails(
                me.name(), me.email(), null, null, List.of(RoleGrant.everywhere(Role.CANDIDATE, SomePerson.SINCE)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.change(me.id(), me.details(), former))
                .matches(
                        refused -> "last-administrator".equals(refused.refusal().rule()));

        SomeAccess.joined(context, stored(invited), Role.ADMIN);
        SomeAccess.signedIn(me, Role.ADMIN);
        people.change(me.id(), me.details(), former);
    }

    private Person stored(Person person) {
        return people.find(person.id());
    }
}
