package org.goldthread.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.notices.OwnPost;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.people.TeamService;
import org.goldthread.ui.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Where there is mail, one-time links go by it, and screens say so. */
@GoldthreadTest
class LinksByMailTest extends AdministersPeople {
    /** Nobody answers there: what is to be sent stands in the queue. */
    private static final int NO_SERVER = 1;

    private final OwnPost post;
    private final PeopleService people;

    LinksByMailTest(ApplicationContext context) {
        super(context);
        post = new OwnPost(context, NO_SERVER);
        people = SomeAccess.people(context, post.linkPost());
    }

    @BeforeEach
    void nobodyTried() {
        SomeAccess.forgetTries(context);
    }

    @Test
    void whoeverIsAddedIsInvitedByMailAndNobodySeesTheLink() {
        var view = new NewPersonView(
                people,
                context.getBean(PeopleDirectory.class),
                context.getBean(TeamService.class),
                context.getBean(Days.class));
        UI.getCurrent().add(view);
        var email = UUID.randomUUID() + "@test.example";
        assertThat(OnScreen.textOf(view)).contains("They get a one-time link by mail");
        OnScreen.fill("Name", "Nadia Newcomer");
        OnScreen.fill("Email", email);
        OnScreen.press("Add a person");
        assertThat(OnScreen.textOf(view))
                .contains("Nadia Newcomer is added", "A one-time link is on its way to " + email)
                .doesNotContain("/join/");
        assertThat(post.waiting()).isEqualTo(1);
    }

    @Test
    void anotherLinkGoesByMailOrIsShownToPassOn() {
        var person = store.save(SomePerson.candidate());
        var panel = new AccessPanel(person, people, () -> {});
        UI.getCurrent().add(panel);
        OnScreen.press("Send a link by mail");
        assertThat(OnScreen.textOf(panel)).contains("A one-time link is on its way to " + person.email());
        assertThat(post.waiting()).isEqualTo(1);
        OnScreen.press("Make a new link");
        assertThat(OnScreen.filled("One-time link for " + person.name())).contains("/join/");
    }

    @Test
    void withoutMailNothingIsOffered() {
        openPerson(store.save(SomePerson.candidate()));
        assertThat(OnScreen.hasButton("Send a link by mail")).isFalse();
    }

    @Test
    void whoeverAsksForOneIsAnsweredTheSameWhetherAnybodyHasTheAddress() {
        var person = store.save(SomePerson.candidate());
        var answers = List.of(person.email(), "nobody@test.example").stream()
                .map(this::asked)
                .distinct()
                .toList();
        assertThat(answers).singleElement().asString().contains("a link is on its way to it");
        assertThat(post.waiting()).isEqualTo(1);
    }

    private String asked(String email) {
        var view = new ForgottenView(SomeAccess.resets(context, post.linkPost()));
        UI.getCurrent().add(view);
        OnScreen.fill("Email", email);
        OnScreen.press("Ask for a link");
        SomeAccess.awaitResets(context);
        var said = OnScreen.textOf(view);
        UI.getCurrent().remove(view);
        return said;
    }
}
