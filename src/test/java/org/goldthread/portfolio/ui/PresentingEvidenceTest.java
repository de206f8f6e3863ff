package org.goldthread.portfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PresentationService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate writes what their assessor reads first, and puts what shows a criterion in order. */
@GoldthreadTest
class PresentingEvidenceTest extends OpensPortfolios {
    private static final String STATEMENT = "Two years of keeping one promise.";

    private final SomeAttempt attempt;

    PresentingEvidenceTest(ApplicationContext context) {
        super(context);
        attempt = SomeAttempt.ready(context);
    }

    @BeforeEach
    void open() {
        var later = SomeEvidence.BEGAN.plusDays(9);
        attempt.keep(attempt.kept("What the sales team was told").on(later, later));
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio));
    }

    @Test
    void theStatementSavesItselfAndIsThereAgain() {
        OnScreen.write("Your statement", STATEMENT);
        assertThat(OnScreen.text()).contains("Saved ");
        OnScreen.go(of(attempt.portfolio));
        assertThat(OnScreen.written("Your statement")).isEqualTo(STATEMENT);
    }

    @Test
    void aStatementChangedElsewhereIsShownBesideOnes() {
        context.getBean(PresentationService.class).say(attempt.portfolio, "", "From the other tab");
        OnScreen.write("Your statement", STATEMENT);
        assertThat(OnScreen.text()).contains("Your statement was changed elsewhere", "From the other tab");
        OnScreen.press("Keep yours");
        assertThat(context.getBean(PortfolioCatalogue.class)
                        .presented(attempt.portfolio)
                        .statement())
                .isEqualTo(STATEMENT);
        assertThat(OnScreen.text()).doesNotContain("changed elsewhere");
    }

    @Test
    void theOtherVersionCanBeTaken() {
        context.getBean(PresentationService.class).say(attempt.portfolio, "", "From the other tab");
        OnScreen.write("Your statement", STATEMENT);
        OnScreen.press("Take the other");
        assertThat(OnScreen.written("Your statement")).isEqualTo("From the other tab");
        OnScreen.write("Your statement", "From the other tab, and more");
        assertThat(OnScreen.text()).contains("Saved ");
    }

    @Test
    void itemsAreMovedByButtonsThatSayWhichItemTheyMove() {
        OnScreen.go(of(attempt.portfolio) + "?criterion=2.3");
        assertThat(panel()).matches(".*Call-back within 4 hours.*What the sales team was told.*");
        OnScreen.pressNamed("Show “What the sales team was told” earlier");
        assertThat(panel()).matches(".*What the sales team was told.*Call-back within 4 hours.*");
    }

    @Test
    void theAssessorReadsTheStatementFirstAndTheItemsInOrder() {
        OnScreen.write("Your statement", STATEMENT);
        OnScreen.go(of(attempt.portfolio) + "?criterion=2.3");
        OnScreen.pressNamed("Show “What the sales team was told” earlier");
        OnScreen.go(of(attempt.portfolio) + "/submit");
        assertThat(OnScreen.text()).contains("Covering statement", STATEMENT, "Change it in your portfolio");
        var id = attempt.submit(LOOP);

        openAs(attempt.assessor, Role.ASSESSOR, "marking/" + id.value());
        assertThat(OnScreen.text())
                .contains("What Cara Candidate says before the evidence", STATEMENT)
                .containsPattern("What the sales team was told.*1 of 2");
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + "/attempts/" + id.value());
        assertThat(OnScreen.text()).contains("What was handed in", STATEMENT);
    }

    @Test
    void withoutAStatementTheSubmitPageSaysWhereToWriteOne() {
        OnScreen.go(of(attempt.portfolio) + "/submit");
        OnScreen.follow("Write it in your portfolio");
        assertThat(OnScreen.address()).isEqualTo(of(attempt.portfolio));
    }

    /** From its items on. */
    private static String panel() {
        var text = OnScreen.text();
        return text.substring(text.indexOf("What shows it"), text.indexOf("Log evidence for this"));
    }
}
