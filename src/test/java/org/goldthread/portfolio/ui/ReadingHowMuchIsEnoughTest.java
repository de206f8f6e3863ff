package org.goldthread.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetails.ToggleEvent;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate reads how few items would do, which carry a criterion alone, and how far practice over time reaches. */
@GoldthreadTest
class ReadingHowMuchIsEnoughTest extends OpensPortfolios {
    private final SomeAttempt attempt;

    ReadingHowMuchIsEnoughTest(ApplicationContext context) {
        super(context);
        attempt = SomeAttempt.ready(context);
    }

    @Test
    void itemsThatAreNeededAndOneThatCarriesACriterionAloneAreNamed() {
        open("");

        assertThat(OnScreen.text())
                .contains("Each of your 2 items is needed for something that you have shown so far.")
                .contains(
                        "This one carries a criterion alone: nothing else shows it.",
                        "A repeatable process (2.1)",
                        "Advice only.");
        OnScreen.follow("Call-back within 4 hours");
        assertThat(OnScreen.address()).startsWith("evidence/");
    }

    @Test
    void whereFewerWouldDoTheyAreNamedWithLinks() {
        attempt.keep(attempt.reply().retitled("What the service desk was told"));
        open("");

        assertThat(OnScreen.text())
                .contains("2 of your 3 items would cover everything you have shown so far.", "Which 2");
    }

    @Test
    void theAssessorReadsNoAdviceOfTheCandidates() {
        openAs(attempt.assessor, Role.ASSESSOR, of(attempt.portfolio));

        assertThat(OnScreen.text()).doesNotContain("How much would be enough");
    }

    @Test
    void theRulerSaysFromWhenToWhenAndWhatWouldReach() {
        attempt.keep(SomeEvidence.process(attempt.candidate.id())
                .retitled("Quarterly check")
                .withClaims(List.of(SomeAttempt.claim("2.4"))));
        open("?criterion=2.4");

        assertThat(OnScreen.text())
                .contains("Practice over time", "5 criteria ask for dated records")
                .contains("2 Mar 2026 to 1 Jun 2026: 91 days, and 90 are asked for. Reached on 1 Jun 2026.")
                .contains("The 2 records", "No dated record yet.")
                .doesNotContain("Dated records for Keep it going (2.4)");
        var records = _find(NativeDetails.class).stream()
                .filter(each -> each.getSummaryText().equals("The 2 records"))
                .findFirst()
                .orElseThrow();
        records.setOpen(true);
        ComponentUtil.fireEvent(records, new ToggleEvent(records, true));
        assertThat(OnScreen.text()).contains("Dated records for Keep it going (2.4)");
    }

    private void open(String query) {
        openAs(attempt.candidate, Role.CANDIDATE, of(attempt.portfolio) + query);
    }
}
