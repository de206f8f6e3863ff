package org.goldthread.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.audit.AuditService;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.TeamService;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An administrator finds what was done, page by page, and lets the chain be checked. */
@GoldthreadTest
class ReadingTheAuditTest {
    private final ApplicationContext context;
    private final Person me;
    private final Person petra;

    ReadingTheAuditTest(ApplicationContext context) {
        this.context = context;
        var store = context.getBean(MongoTemplate.class);
        me = store.save(SomePerson.named("Ann " + UUID.randomUUID(), Role.ADMIN));
        petra = store.save(SomePerson.named("Petra " + UUID.randomUUID(), Role.CANDIDATE));
    }

    @BeforeEach
    void open() {
        SignIn.as(me.id(), Role.ADMIN);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatWasDoneStandsThereTheNewestFirst() {
        context.getBean(PeopleService.class).disable(petra.id());
        context.getBean(PeopleService.class).enable(petra.id());
        OnScreen.go("audit");
        assertThat(rows().get(0)).contains("Person enabled", me.name(), petra.name());
        assertThat(rows().get(1)).contains("Person disabled", me.name(), petra.name());
        assertThat(rows()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void whatAnEntryIsAboutLeadsToAllAboutIt() {
        context.getBean(PeopleService.class).disable(petra.id());
        OnScreen.go("audit");
        OnScreen.follow(petra.name());
        assertThat(OnScreen.address()).startsWith("audit?subject=people");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getLast()).contains("Person added", "Nobody signed in");
    }

    @Test
    void theFiltersNarrowItAndTheAddressKeepsThem() {
        var team = context.getBean(TeamService.class).add("Team " + UUID.randomUUID());
        context.getBean(PeopleService.class).disable(petra.id());
        OnScreen.go("audit");
        OnScreen.pick("Who did it", me.name());
        assertThat(OnScreen.address()).isEqualTo("audit?by=" + me.id().value());
        assertThat(rows()).hasSize(2);
        OnScreen.pick("What happened", "Team added");
        assertThat(rows()).singleElement().asString().contains("Team added");
        var bookmark = OnScreen.address();
        OnScreen.go("audit?subject=" + team.id().value());
        assertThat(rows()).singleElement().asString().contains("Team added");
        OnScreen.go(bookmark + "&from=2020-01-01&to=2020-01-31");
        assertThat(OnScreen.text()).contains("No entry matches what you asked for.");
        OnScreen.follow("Show everything");
        assertThat(rows()).hasSizeGreaterThan(1);
    }

    @Test
    void aPersonIsPickedByNameAndANameIsNoId() {
        context.getBean(PeopleService.class).disable(petra.id());
        OnScreen.go("audit");
        OnScreen.pick("Whom it is about", petra.name());
        assertThat(OnScreen.address()).contains(petra.id().value());
        assertThat(rows()).isNotEmpty().allMatch(row -> row.contains(petra.name()));
        OnScreen.fill("What it is about", "Brandt");
        assertThat(OnScreen.errors()).anyMatch(error -> error.startsWith("This is not an id."));
        assertThat(OnScreen.text()).doesNotContain("No entry matches");
    }

    @Test
    void theDaysAreThoseOfTheOrganisation() {
        context.getBean(MovableClock.class).moveTo(Duration.ofDays(-400));
        var day = LocalDate.now(context.getBean(MovableClock.class));
        context.getBean(PeopleService.class).disable(petra.id());
        var about = "audit?subject=people/" + petra.id().value();
        OnScreen.go(about);
        OnScreen.day("From", day);
        OnScreen.day("To", day);
        assertThat(rows()).singleElement().asString().contains("Person disabled");
        OnScreen.go(about + "&from=" + day.plusDays(1));
        assertThat(rows()).singleElement().asString().contains("Person added");
        OnScreen.go("audit?from=nonsense&before=nonsense&kind=nonsense");
        assertThat(OnScreen.text()).contains("No entry matches");
    }

    @Test
    void aPageStaysAsItIsWhenMoreComesIn() {
        var people = context.getBean(PeopleService.class);
        for (int twice = 0; twice < 40; twice++) {
            people.disable(petra.id());
            people.enable(petra.id());
        }
        OnScreen.go("audit?subject=people/" + petra.id().value());
        assertThat(rows()).hasSize(50);
        OnScreen.follow("Older entries");
        var older = rows();
        assertThat(older).hasSize(31);
        assertThat(links()).doesNotContain("Older entries").contains("Newest entries");
        var address = OnScreen.address();
        people.disable(petra.id());
        OnScreen.go("audit");
        OnScreen.go(address);
        assertThat(rows()).isEqualTo(older);
    }

    @Test
    void aCheckSaysInWordsThatAllIsAsItWasWritten() throws Exception {
        OnScreen.go("audit");
        OnScreen.press("Check it now");
        context.getBean(AuditService.class).checked().orElseThrow().end().get(1, TimeUnit.MINUTES);
        OnScreen.go("people");
        OnScreen.go("audit");
        assertThat(OnScreen.text()).contains("entries are as they were written").doesNotContain("not as");
        assertThat(OnScreen.hasButton("Check it now")).isTrue();
    }

    private static List<String> rows() {
        return _find(NativeTable.class).stream()
                .flatMap(table -> _find(_get(NativeTable.class).getBody(), NativeTableRow.class).stream())
                .map(OnScreen::textOf)
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}
