package org.goldthread.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An administrator reads roles as sentences and opens the one to change. */
@GoldthreadTest
class ChangingRolesTest {
    private static final LocalDate END = LocalDate.of(2030, 12, 31);

    private final ApplicationContext context;
    private Person person = SomePerson.assessor();

    ChangingRolesTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        var store = context.getBean(MongoTemplate.class);
        person = store.save(SomePerson.assessor());
        SignIn.as(store.save(SomePerson.administrator()).id(), Role.ADMIN);
        Screens.open(context);
        UI.getCurrent().navigate("people/" + person.id().value());
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void aRoleIsASentenceUntilItIsChanged() {
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Assessor · Whole organisation · from 1 Jan 2020");
        assertThat(_find(DatePicker.class)).isEmpty();
    }

    @Test
    void changingOneOpensItsFieldsAndSavesThem() {
        _click(_get(Button.class, spec -> spec.withText("Change")));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Until")), END);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(saved().details().roles()).extracting(RoleGrant::to).containsExactly(END);
    }

    @Test
    void anotherRoleOpensAtOnce() {
        _click(_get(Button.class, spec -> spec.withText("Add a role")));
        assertThat(_find(DatePicker.class)).hasSize(2);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(saved().details().roles())
                .extracting(RoleGrant::role)
                .containsExactly(Role.ASSESSOR, Role.CANDIDATE);
    }

    @Test
    void aRoleThatIsRemovedSaysThatItGoesWithSavingAndMayBeKept() {
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Assessor · Whole organisation · from 1 Jan 2020: will be removed when saved.");
        assertThat(saved().details().roles()).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Keep")));
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Assessor · Whole organisation · from 1 Jan 2020");
        _click(_get(Button.class, spec -> spec.withText("Add a role")));
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(saved().details().roles()).extracting(RoleGrant::role).containsExactly(Role.CANDIDATE);
    }

    @Test
    void aRoleThatWasOnlyBegunGoesAtOnce() {
        _click(_get(Button.class, spec -> spec.withText("Add a role")));
        _click(_find(Button.class, spec -> spec.withText("Remove")).getLast());
        assertThat(_find(DatePicker.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Remove"))).hasSize(1);
    }

    private Person saved() {
        return context.getBean(PeopleDirectory.class).find(person.id()).orElseThrow();
    }
}
