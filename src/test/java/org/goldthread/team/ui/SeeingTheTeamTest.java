package org.goldthread.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A lead reads who needs them, writes to them, and opens a cell. */
@GoldthreadTest
class SeeingTheTeamTest {
    private final ApplicationContext context;
    private Person member = SomePerson.candidate();

    SeeingTheTeamTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        var store = context.getBean(MongoTemplate.class);
        var lead = store.save(SomePerson.teamLead());
        var team = store.save(SomeTeam.ledBy(lead.id()));
        member = store.save(SomePerson.in(team.id(), SomePerson.named("Mei Lin", Role.CANDIDATE)));
        SignIn.as(lead.id(), Role.TEAM_LEAD);
        store.save(startedLongAgo(member.id()));
        Screens.open(context);
        UI.getCurrent().navigate("team");
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatNeedsTheLeadLeadsToWhoCanAct() {
        var write = _get(Anchor.class, spec -> spec.withText("Write to Mei Lin"));
        assertThat(write.getHref()).isEqualTo("mailto:" + member.email());
        assertThat(write.getElement().getAttribute("title")).isEqualTo(member.email());
    }

    @Test
    void whoNeverLoggedAnythingHasNoLastDay() {
        assertThat(OnScreen.text())
                .contains("Mei Lin has logged nothing yet", "nothing since it started on ")
                .doesNotContain("last on");
    }

    @Test
    void eachPersonHasALineAndTheTableBehindIt() {
        assertThat(_find(MetLine.class)).hasSize(1);
        assertThat(_get(MonthsTable.class).getSummaryText()).isEqualTo("Criteria met, month by month");
    }

    @Test
    void aCellOpensOnceHoweverOftenItIsFollowed() {
        openCell("S1");
        openCell("S2");
        assertThat(_find(CellCard.class)).hasSize(1);
        assertThat(_find(MembersTable.class)).hasSize(1);
        UI.getCurrent().navigate("team");
        assertThat(_find(CellCard.class)).isEmpty();
    }

    private void openCell(String standard) {
        var address = CellCard.address(member.id(), standard).split("\\?", 2);
        UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
    }

    private Portfolio startedLongAgo(PersonId candidate) {
        var framework = context.getBean(Standards.class).current().id();
        var now = context.getBean(Clock.class).instant();
        var started = now.minus(Duration.ofDays(60));
        var nobody = new PersonId("somebody");
        return new Portfolio(
                PortfolioId.next(),
                null,
                candidate,
                framework,
                nobody,
                nobody,
                started,
                LocalDate.of(2099, 1, 1),
                PortfolioState.IN_PROGRESS,
                "",
                new AssessmentPlan(List.of(), "", null, ""),
                started,
                started,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Outbox.empty());
    }
}
