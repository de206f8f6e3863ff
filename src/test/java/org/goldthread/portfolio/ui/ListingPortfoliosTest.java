package org.goldthread.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNav;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever looks after several portfolios finds them by name. */
@GoldthreadTest
class ListingPortfoliosTest extends OpensPortfolios {
    ListingPortfoliosTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anAssessorFindsThemByNameWithTheirAttemptsAndWhatWaits() {
        var first = SomeAttempt.between(context, SomePerson.named("Émile Ahmed", Role.CANDIDATE), SomePerson.assessor())
                .withBothItems();
        var next = SomeAttempt.between(context, SomePerson.named("Zoe Young", Role.CANDIDATE), first.assessor);
        SomeAttempt.between(context, SomePerson.named("anna Berg", Role.CANDIDATE), next.assessor);
        first.allMet(first.submit(SomeAttempt.PROCESS));
        first.submit(SomeAttempt.LOOP);
        openAs(first.assessor, Role.ASSESSOR, "portfolio");
        assertThat(OnScreen.text())
                .containsSubsequence("anna Berg", "none", "Émile Ahmed", "2 (1 with you)", "Zoe Young", "none");
        assertThat(menu()).contains("Portfolios");
    }

    @Test
    void whoHasOneHasItInTheMenu() {
        var attempt = SomeAttempt.ready(context);
        openAs(attempt.candidate, Role.CANDIDATE, "portfolio");
        assertThat(menu()).contains("Portfolio ").doesNotContain("Portfolios");
    }

    private static String menu() {
        return _get(SideNav.class).getItems().stream()
                .map(item -> item.getLabel() + " ")
                .reduce("", String::concat);
    }
}
