package org.goldthread.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Beside what a lead sees, and only there, the candidate is told so (section 11). */
@GoldthreadTest
class BeingToldWhatALeadSeesTest extends OpensPortfolios {
    private static final String SEES = "Your lead sees";

    private final MongoTemplate store;

    BeingToldWhatALeadSeesTest(ApplicationContext context, MongoTemplate store) {
        super(context);
        this.store = store;
    }

    @Test
    void whoHasALeadIsToldOnThePortfolioAtTheTitlesAndWhereOneHandsIn() {
        var lead = store.save(SomePerson.teamLead());
        var team = store.save(SomeTeam.ledBy(lead.id()));
        var attempt = attemptOf(SomePerson.in(team.id(), SomePerson.candidate()));
        for (var address : addresses(attempt)) {
            openAs(attempt.candidate, Role.CANDIDATE, address);
            assertThat(OnScreen.text()).as(address).containsOnlyOnce(SEES);
        }
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio));
        assertThat(OnScreen.text()).doesNotContain(SEES);
    }

    @Test
    void whoHasNoLeadIsToldNothing() {
        var leaderless = store.save(SomeTeam.ledBy());
        for (var candidate : List.of(SomePerson.candidate(), SomePerson.in(leaderless.id(), SomePerson.candidate()))) {
            var attempt = attemptOf(candidate);
            for (var address : addresses(attempt)) {
                openAs(attempt.candidate, Role.CANDIDATE, address);
                assertThat(OnScreen.text()).as(address).doesNotContain(SEES);
            }
        }
    }

    private SomeAttempt attemptOf(Person candidate) {
        return SomeAttempt.between(context, candidate, SomePerson.assessor()).withBothItems();
    }

    private static List<String> addresses(SomeAttempt attempt) {
        return List.of(of(attempt.portfolio), of(attempt.portfolio) + "/submit", "evidence/new?stage=gap");
    }
}
