package org.goldthread.people.ui;

import java.util.Objects;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An administrator at a browser tab, and the people in the store. */
abstract class AdministersPeople {
    final ApplicationContext context;
    final MongoTemplate store;
    final Person me;

    AdministersPeople(ApplicationContext context) {
        this.context = context;
        store = context.getBean(MongoTemplate.class);
        me = store.save(SomePerson.administrator());
    }

    @BeforeEach
    void open() {
        SignIn.as(me.id(), Role.ADMIN);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    Person stored(Person person) {
        return Objects.requireNonNull(store.findById(person.id(), Person.class));
    }

    void openPerson(Person person) {
        OnScreen.go("people/" + person.id().value());
    }
}
