package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.rules.NotFound;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What candidate and assessor may read of a submission, and when. */
@GoldthreadTest
class WhoReadsWhatTest {
    private final ApplicationContext context;

    WhoReadsWhatTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whatWasWithdrawnIsTheCandidatesAlone() {
        var attempt = SomeAttempt.beforeAnything(context);
        var file = attempt.pdf().file();
        attempt.keep(attempt.callBack().stated(SomeSubmission.STATED).attached(new Attachment(file, null)));
        var id = attempt.submit(PROCESS);
        attempt.candidateDoes().withdraw(id);
        assertThat(attempt.candidateDoes().attempt(id).items()).hasSize(1);

        var submissions = context.getBean(SubmissionService.class);
        var catalogue = context.getBean(SubmissionCatalogue.class);
        var marking = attempt.assessorDoes();
        assertThatThrownBy(() -> submissions.attempt(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submissions.file(id, file.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.pageText(id, file.id(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.copyFile(id, file.id(), new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
        assertThat(catalogue.ofPortfolio(attempt.portfolio, attempt.assessor.id()))
                .isEmpty();
        var desk = marking.desk(id);
        assertThat(desk.submission().items()).isEmpty();
        assertThat(desk.criteria())
                .allSatisfy(criterion -> assertThat(criterion.claims()).isEmpty());
        assertRefused(() -> attempt.metInOneStep(id, PROCESS)).isEqualTo("marking.refused.closed.WITHDRAWN");
    }

    @Test
    void theCandidateReadsNoJudgementWhileItIsMarkedOrReopened() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var catalogue = context.getBean(SubmissionCatalogue.class);
        attempt.metInOneStep(id, PROCESS);
        assertThat(catalogue.ofPortfolio(attempt.portfolio, attempt.candidate.id()))
                .singleElement()
                .satisfies(read -> assertThat(read.criterionJudgements()).isEmpty())
                .satisfies(read -> assertThat(read.claimJudgements()).isEmpty());
        attempt.assessorDoes().confirmAuthenticity(id, true);
        attempt.asAssessor();
        attempt.finish(id, "The owner is named.", "", null);
        attempt.assessorDoes().reopen(id);
        assertThat(catalogue.ofPortfolio(attempt.portfolio, attempt.candidate.id()))
                .singleElement()
                .satisfies(read -> assertThat(read.feedback()).isNull())
                .satisfies(read -> assertThat(read.criterionJudgements()).isEmpty());
        assertThat(catalogue.ofPortfolio(attempt.portfolio, attempt.assessor.id()))
                .singleElement()
                .satisfies(read -> assertThat(read.criterionJudgements()).hasSize(1));
    }

    @Test
    void whatWasChangedWhileItWasMarkedIsNewToTheAssessor() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(LOOP);
        context.getBean(MovableClock.class).moveTo(Duration.ofMinutes(5));
        attempt.asCandidate();
        var item = attempt.kept("What the sales team was told");
        context.getBean(EvidenceService.class).save(item.retitled("What they were told, dated"));
        context.getBean(MovableClock.class).moveTo(Duration.ofMinutes(10));
        attempt.notYet(id, LOOP);
        attempt.candidateDoes().opened(id);
        var prepared = attempt.candidateDoes().prepare(attempt.portfolio).criteria();
        assertThat(prepared)
                .filteredOn(criterion -> criterion.criterion().code().equals(LOOP))
                .singleElement()
                .satisfies(criterion -> assertThat(criterion.choosable()).isTrue());
    }
}
