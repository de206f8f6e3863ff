package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Before a criterion is handed in again, its candidate sees what changed since the last attempt. */
@GoldthreadTest
class SeeingWhatChangedTest {
    private static final String PROCESS_ITEM = "Call-back within 4 hours";
    private static final String REPLY = "What the sales team was told";

    private final ApplicationContext context;
    private final SomeAttempt attempt;

    SeeingWhatChangedTest(ApplicationContext context) {
        this.context = context;
        attempt = SomeAttempt.ready(context);
    }

    @BeforeEach
    void wasNotYetMet() {
        attempt.keep(attempt.kept(PROCESS_ITEM).attached(attempt.pdf()));
        var first = attempt.submit(LOOP);
        attempt.notYet(first, LOOP);
        attempt.candidateDoes().opened(first);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void fieldsAndFilesThatChangedAreNamed() {
        var before = attempt.kept(PROCESS_ITEM);
        attempt.keep(summed(before, "Asked, answered, told.")
                .detached(before.attachments().getFirst().file().id())
                .attached(attempt.pdf()));
        open();
        assertThat(OnScreen.text())
                .contains("New: Summary", "Nothing in it has changed.", "Attempt 1, handed in ", "Your draft today")
                .doesNotContain("New file", "File no longer there");
    }

    @Test
    void itemsThatCameOrWentAreNamed() {
        attempt.keep(attempt.reply().retitled("A second reply"));
        attempt.keep(attempt.kept(REPLY).withoutClaim(LOOP));
        open();
        assertThat(OnScreen.text())
                .contains("A second reply This item is new in this attempt.")
                .contains(REPLY + " This item is not among them this time.");
    }

    @Test
    void theCriterionsPanelAndThePageToSubmitFromLeadThere() {
        attempt.asCandidate();
        context.getBean(EvidenceService.class).save(summed(attempt.kept(PROCESS_ITEM), "Asked, answered, told."));
        screen("portfolio/" + attempt.portfolio.value() + "?criterion=2.3");
        OnScreen.follow("What changed since the last attempt");
        assertThat(OnScreen.heading()).isEqualTo("Close the loop: what changed");
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/submit");
        OnScreen.follow("What changed for Close the loop");
        assertThat(OnScreen.heading()).isEqualTo("Close the loop: what changed");
    }

    @Test
    void whatWasNeverHandedInHasNothingToCompare() {
        var submissions = context.getBean(SubmissionService.class);
        attempt.asCandidate();
        assertThatThrownBy(() -> submissions.changes(attempt.portfolio, PROCESS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseSeesIt() {
        var submissions = context.getBean(SubmissionService.class);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatThrownBy(() -> submissions.changes(attempt.portfolio, LOOP)).isInstanceOf(NotFound.class);
        SignIn.as(attempt.assessor.id(), Role.CANDIDATE);
        assertThatThrownBy(() -> submissions.changes(attempt.portfolio, LOOP)).isInstanceOf(NotFound.class);
    }

    private static EvidenceItem summed(EvidenceItem item, String summary) {
        return item.described(
                summary,
                CandidateRole.LED,
                item.customerGroups(),
                item.impact(),
                item.inclusionAdjustments(),
                item.reflection());
    }

    private void open() {
        screen("portfolio/" + attempt.portfolio.value() + "/changes/2.3");
    }

    private void screen(String address) {
        attempt.asCandidate();
        Screens.open(context);
        OnScreen.go(address);
    }
}
