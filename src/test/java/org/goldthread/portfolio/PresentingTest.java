package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.SomeAttempt.LOOP;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.Submission;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate presents their evidence: in words of their own, and in an order of their own. */
@GoldthreadTest
class PresentingTest {
    private final PresentationService presentations;
    private final PortfolioService portfolios;
    private final PortfolioCatalogue catalogue;
    private final SomeAttempt attempt;

    PresentingTest(
            ApplicationContext context,
            PresentationService presentations,
            PortfolioService portfolios,
            PortfolioCatalogue catalogue) {
        this.presentations = presentations;
        this.portfolios = portfolios;
        this.catalogue = catalogue;
        attempt = SomeAttempt.ready(context);
    }

    @BeforeEach
    void signIn() {
        attempt.asCandidate();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theStatementIsKept() {
        say("", "Two years of keeping one promise.");
        assertThat(stored().statement()).isEqualTo("Two years of keeping one promise.");
        say("Two years of keeping one promise.", "");
        assertThat(stored().statement()).isEmpty();
    }

    @Test
    void whoWritesOnAnOlderVersionSeesTheOther() {
        say("", "As I wrote it here");
        assertThatThrownBy(() -> say("", "As I wrote it there"))
                .isInstanceOfSatisfying(
                        StatementChanged.class, e -> assertThat(e.stored()).isEqualTo("As I wrote it here"));
        assertThat(stored().statement()).isEqualTo("As I wrote it here");
    }

    @Test
    void aStatementThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> say("", "x".repeat(20_001))).isInstanceOf(Refused.class);
    }

    @Test
    void anItemIsMovedEarlierAndLaterWithinItsCriterion() {
        var before = shown();
        presentations.earlier(attempt.portfolio, LOOP, before, before.get(1));
        assertThat(shown()).containsExactly(before.get(1), before.get(0));
        presentations.later(attempt.portfolio, LOOP, shown(), before.get(1));
        assertThat(shown()).isEqualTo(before);
        presentations.earlier(attempt.portfolio, LOOP, shown(), before.get(0));
        assertThat(shown()).as("the first stays the first").isEqualTo(before);
    }

    @Test
    void whatIsNewStandsAfterWhatIsOrdered() {
        var before = shown();
        presentations.earlier(attempt.portfolio, LOOP, before, before.get(1));
        var added = attempt.keep(attempt.reply().retitled("A second reply"));
        assertThat(shown()).containsExactly(before.get(1), before.get(0), added.id());
    }

    @Test
    void bothAreSealedWithWhatIsHandedIn() {
        say("", "Two years of keeping one promise.");
        var before = shown();
        presentations.earlier(attempt.portfolio, LOOP, before, before.get(1));
        var handedIn = attempt.submit(LOOP);
        say("Two years of keeping one promise.", "Changed since");
        presentations.earlier(attempt.portfolio, LOOP, shown(), before.get(0));

        Submission sealed = attempt.stored(handedIn);
        assertThat(sealed.presentation().statement()).isEqualTo("Two years of keeping one promise.");
        assertThat(sealed.presentation().orders())
                .containsExactly(new Presented.Order(LOOP, List.of(before.get(1), before.get(0))));
        assertThat(sealed.isIntact()).isTrue();
    }

    @Test
    void whereNothingIsSaidNothingIsSealed() {
        assertThat(attempt.stored(attempt.submit(LOOP)).presented()).isNull();
    }

    @Test
    void whatIsDeclaredIsTheStatementThatWasShown() {
        var before = attempt.candidateDoes().prepare(attempt.portfolio).shown();
        say("", "Written in another tab");
        assertThatThrownBy(() -> attempt.candidateDoes().submit(attempt.portfolio, List.of(LOOP), true, before))
                .isInstanceOf(Refused.class);
        assertThat(attempt.allStored()).noneMatch(each -> each.presented() != null);
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        say("", "Mine until I hand it in");
        attempt.asAssessor();
        assertThat(portfolios.read(attempt.portfolio).presented()).isEqualTo(Presented.nothing());
        SignIn.as(attempt.assessor.id(), Role.CANDIDATE);
        assertThatThrownBy(() -> say("", "His")).isInstanceOf(NotFound.class);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatThrownBy(() -> say("Mine until I hand it in", "Hers")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> presentations.later(attempt.portfolio, LOOP, List.of(), new EvidenceId("x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPortfolioThatIsWithdrawnStandsAsItWas() {
        portfolios.withdraw(attempt.portfolio, "I change my work");
        assertThatThrownBy(() -> say("", "Too late")).isInstanceOf(Refused.class);
    }

    private void say(String before, String after) {
        presentations.say(attempt.portfolio, before, after);
    }

    private Presented stored() {
        return catalogue.presented(attempt.portfolio);
    }

    private List<EvidenceId> shown() {
        return portfolios.read(attempt.portfolio).itemsFor(LOOP).stream()
                .map(ShownItem::item)
                .toList();
    }
}
