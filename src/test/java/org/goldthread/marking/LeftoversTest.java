package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.CriteriaReserved;
import org.goldthread.portfolio.OpenPassedOn;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.PortfolioLedger;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a crash leaves between two writes is put right, whichever write was the last. */
@GoldthreadTest
class LeftoversTest {
    private final ApplicationContext context;
    private final MongoTemplate store;
    private final PreparedSweep sweep;
    private final SubmissionFlow flow;
    private final PortfolioLedger ledger;

    LeftoversTest(
            ApplicationContext context,
            MongoTemplate store,
            PreparedSweep sweep,
            SubmissionFlow flow,
            PortfolioLedger ledger) {
        this.context = context;
        this.store = store;
        this.sweep = sweep;
        this.flow = flow;
        this.ledger = ledger;
    }

    @AfterEach
    void backToNow() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whoHadItBeforeDoesNotGetItBackFromWhatIsToldLate() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        flow.passedOn(new OpenPassedOn(attempt.portfolio, List.of(id), PersonId.next()));
        assertThat(attempt.stored(id).assessor()).isEqualTo(attempt.assessor.id());
    }

    @Test
    void whatWasFinishedAnewIsNotOpenedByWhatIsToldLate() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.allMet(id);
        attempt.assessorDoes().reopen(id);
        attempt.asAssessor();
        attempt.finish(id, "The owner is named.", "", null);
        flow.reopened(new SubmissionReopened(id, attempt.portfolio, attempt.candidate.id(), attempt.assessor.id()));
        assertThat(attempt.ledger().open()).isEmpty();
        assertThat(attempt.ledger().decision(PROCESS)).isPresent();
    }

    @Test
    void whatWasPreparedButNeverReservedIsSweptUnseen() {
        var attempt = SomeAttempt.ready(context);
        var left = left(attempt, anHourAgo());
        assertThat(attempt.stored(left).state()).isEqualTo(SubmissionState.PREPARED);
        assertThat(context.getBean(SubmissionCatalogue.class).ofPortfolio(attempt.portfolio))
                .isEmpty();
        assertThat(attempt.assessorDoes().waiting("")).isZero();
        SignIn.out();
        sweep.sweep();
        assertThat(attempt.allStored()).isEmpty();
    }

    @Test
    void whatIsBeingHandedInNowIsLeftAlone() {
        var attempt = SomeAttempt.ready(context);
        var now = left(attempt, context.getBean(Clock.class).instant());
        sweep.sweep();
        assertThat(attempt.stored(now).state()).isEqualTo(SubmissionState.PREPARED);
    }

    @Test
    void whatHoldsItsCriteriaIsPlacedAfterAll() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        store.save(with(attempt.stored(id), id, SubmissionState.PREPARED, anHourAgo()));
        SignIn.out();
        sweep.sweep();
        assertThat(attempt.stored(id).state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void aReservationWithoutItsSubmissionIsReleased() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var gone = with(
                attempt.stored(id), new SubmissionId("gone-" + id.value()), SubmissionState.PREPARED, Instant.EPOCH);
        var other = SubmissionFlow.open(gone, OpenSubmission.Phase.SUBMITTED);
        ledger.reserve(
                attempt.portfolio,
                new OpenSubmission(
                        other.submission(),
                        2,
                        other.assessor(),
                        other.since(),
                        other.expectBy(),
                        other.phase(),
                        List.of(LOOP),
                        List.of()));
        attempt.asCandidate();
        assertThat(attempt.ledger().open())
                .singleElement()
                .satisfies(open -> assertThat(open.submission()).isEqualTo(id));
    }

    @Test
    void everyListenerBearsBeingCalledTwice() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS, LOOP);
        flow.reserved(new CriteriaReserved(attempt.portfolio, id));
        attempt.notYet(id, LOOP);
        var before = attempt.ledger();
        var submission = attempt.stored(id);
        var told = new SubmissionMarked(id, attempt.portfolio, submission.candidate(), submission.assessor());
        flow.marked(told);
        flow.begun(new AssessmentBegun(id, attempt.portfolio, submission.candidate(), submission.assessor()));
        flow.reserved(new CriteriaReserved(attempt.portfolio, id));
        assertThat(attempt.ledger())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(attempt.stored(id)).isEqualTo(submission);
    }

    private SubmissionId left(SomeAttempt attempt, Instant since) {
        var id = attempt.submit(PROCESS);
        var submission = attempt.stored(id);
        attempt.candidateDoes().withdraw(id);
        store.remove(attempt.stored(id));
        var left = with(submission, id, SubmissionState.PREPARED, since);
        return store.insert(withoutVersion(left)).id();
    }

    private Instant anHourAgo() {
        return context.getBean(Clock.class).instant().minus(Duration.ofHours(1));
    }

    private static Submission withoutVersion(Submission submission) {
        return copy(submission, submission.id(), null, submission.state(), submission.submitted());
    }

    private static Submission with(Submission of, SubmissionId id, SubmissionState state, Instant submitted) {
        return copy(of, id, of.version(), state, submitted);
    }

    private static Submission copy(
            Submission of, SubmissionId id, @Nullable Long version, SubmissionState state, Instant submitted) {
        return new Submission(
                id,
                version,
                of.portfolio(),
                of.candidate(),
                of.assessor(),
                of.framework(),
                of.attempt(),
                state,
                submitted,
                of.expectBy(),
                of.criteria(),
                of.items(),
                of.declaration(),
                of.contentHash(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                "",
                null,
                of.outbox(),
                of.presented());
    }
}
