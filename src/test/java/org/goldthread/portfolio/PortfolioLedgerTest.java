package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldthread.portfolio.Refusals.refusedBy;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.ClaimStates;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Standing;
import org.goldthread.people.AssessorAssigned;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
class PortfolioLedgerTest {
    private static final CriterionCode OWN_STANDARDS = new CriterionCode("1.1");
    private static final CriterionCode PROMISES = new CriterionCode("1.3");
    private static final EvidenceId ITEM = new EvidenceId("item");

    private final PortfolioLedger ledger;
    private final PortfolioRepository portfolios;
    private final PortfolioCatalogue catalogue;
    private final Standards standards;
    private final ClaimStates states;
    private final AssessorOfRecord assessors;
    private final ApplicationEventPublisher events;
    private final MongoTemplate mongo;
    private final Clock clock;
    private final PersonId candidate;
    private final PersonId assessor;
    private PortfolioId id = PortfolioId.next();

    PortfolioLedgerTest(
            PortfolioLedger ledger,
            PortfolioRepository portfolios,
            PortfolioCatalogue catalogue,
            Standards standards,
            ClaimStates states,
            AssessorOfRecord assessors,
            ApplicationEventPublisher events,
            MongoTemplate mongo,
            Clock clock) {
        this.ledger = ledger;
        this.portfolios = portfolios;
        this.catalogue = catalogue;
        this.standards = standards;
        this.states = states;
        this.assessors = assessors;
        this.events = events;
        this.mongo = mongo;
        this.clock = clock;
        candidate = mongo.save(SomePerson.candidate()).id();
        assessor = mongo.save(SomePerson.assessor()).id();
    }

    @BeforeEach
    void start() {
        SignIn.as(candidate, Role.CANDIDATE);
        var now = clock.instant();
        var target = SomePortfolio.TODAY;
        id = portfolios
                .save(Portfolio.start(candidate, standards.current(), assessor, assessor, now, target)
                        .agreedBy(candidate, now)
                        .agreedBy(assessor, now))
                .id();
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void everyEntryMayBeMadeTwice() {
        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        ledger.reserve(id, submission);
        assertThat(stored().open()).hasSize(1);
        assertThat(stored().outbox().waiting()).isEmpty();

        ledger.underAssessment(id, submission.submission());
        ledger.underAssessment(id, submission.submission());
        assertThat(stored().claimState(ITEM, OWN_STANDARDS)).isEqualTo(ClaimState.UNDER_ASSESSMENT);

        finish(submission, Outcome.NOT_YET);
        var once = stored();
        finish(submission, Outcome.NOT_YET);
        assertThat(stored()).isEqualTo(once);
        assertThat(once.decisions()).hasSize(1);
        assertThat(once.claims()).hasSize(1);

        ledger.reopen(id, submission.submission(), submission);
        ledger.reopen(id, submission.submission(), submission);
        assertThat(stored().open()).hasSize(1);

        ledger.release(id, submission.submission());
        ledger.release(id, submission.submission());
        assertThat(stored().open()).isEmpty();
    }

    @Test
    void r9AReopenedSubmissionsDecisionIsSupersededNotEdited() {
        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        finish(submission, Outcome.NOT_YET);
        ledger.reopen(id, submission.submission(), submission);
        assertThat(stored().decision(OWN_STANDARDS)).isEmpty();

        finish(submission, Outcome.MET);

        assertThat(stored().decisions()).extracting(Decided::outcome).containsExactly(Outcome.NOT_YET, Outcome.MET);
        assertThat(stored().decision(OWN_STANDARDS)).map(Decided::outcome).contains(Outcome.MET);
        assertThat(stored().claims()).hasSize(1);
        assertThat(FinishedAttempt.of(stored())).hasSize(1);
    }

    @Test
    void r9WhatReopeningTookBackStaysOutOfForceWhenItIsThenReturned() {
        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        finish(submission, Outcome.MET);
        ledger.reopen(id, submission.submission(), submission);
        ledger.returned(id, submission.submission(), "The file does not open.", clock.instant());

        assertThat(stored().decision(OWN_STANDARDS)).isEmpty();
        assertThat(FinishedAttempt.of(stored())).isEmpty();
        assertThat(stored().nextAttempt()).isEqualTo(1);
        assertThat(stored().decisions()).hasSize(1);
        assertThat(stored().seenBy(candidate).decisions()).isEmpty();
        assertThat(stateSeenBy(candidate)).isEqualTo(CriterionState.EVIDENCE_DRAFTED);
    }

    @Test
    void whatIsReturnedOrWithdrawnCountsAsNoAttemptAndStaysReadable() {
        var returned = open(1, OWN_STANDARDS);
        ledger.reserve(id, returned);
        assertThat(stored().nextAttempt()).isEqualTo(2);
        ledger.returned(id, returned.submission(), "The file does not open.", clock.instant());
        ledger.returned(id, returned.submission(), "The file does not open.", clock.instant());
        assertThat(stored().nextAttempt()).isEqualTo(1);

        var withdrawn = open(1, PROMISES);
        ledger.reserve(id, withdrawn);
        ledger.withdrawn(id, withdrawn.submission(), clock.instant());

        assertThat(ClosedRules.undecided(stored()))
                .extracting(ClosedSubmission::ending, ClosedSubmission::reason)
                .containsExactly(
                        tuple(ClosedSubmission.Ending.WITHDRAWN, ""),
                        tuple(ClosedSubmission.Ending.RETURNED, "The file does not open."));
        assertThat(stored().open()).isEmpty();
    }

    @Test
    void aDecisionIsSeenByItsCandidateOnceTheyHaveOpenedIt() {
        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        finish(submission, Outcome.MET);
        assertThat(stored().seenBy(assessor).decision(OWN_STANDARDS)).isPresent();
        assertThat(stored().seenBy(candidate).decisions()).isEmpty();
        assertThat(stored().seenBy(candidate).claims()).isEmpty();
        assertThat(stateSeenBy(candidate)).isEqualTo(CriterionState.FEEDBACK_READY);
        assertThat(states.of(candidate).get(ITEM)).containsEntry(OWN_STANDARDS, Standing.FEEDBACK_READY);

        ledger.feedbackOpened(id, submission.submission());
        ledger.feedbackOpened(id, submission.submission());
        assertThat(stateSeenBy(candidate)).isEqualTo(CriterionState.MET);
    }

    private CriterionState stateSeenBy(PersonId reader) {
        var criterion = standards.current().criterion(OWN_STANDARDS).orElseThrow();
        return CoverageRules.stateOf(stored().seenBy(reader), criterion, true, ZonedDateTime.now(clock), 90);
    }

    @Test
    void ofManyAtOnceExactlyOneGetsTheCriterion() throws Exception {
        var account = SignIn.as(candidate, Role.CANDIDATE);
        var together = new CyclicBarrier(4);
        List<Callable<String>> work = IntStream.range(0, 4)
                .<Callable<String>>mapToObj(_ -> () -> {
                    SignIn.as(account);
                    together.await();
                    return refusedBy(() -> ledger.reserve(id, open(1, OWN_STANDARDS)));
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(work).stream().map(done -> done.resultNow());
            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            "not refused",
                            "submission criterion-open Own standards (1.1)",
                            "submission criterion-open Own standards (1.1)",
                            "submission criterion-open Own standards (1.1)");
        }
        assertThat(stored().open()).hasSize(1);
    }

    @Test
    void ofTwoSubmissionsAtOnceWithTheSameNumberOneIsRefused() throws Exception {
        var account = SignIn.as(candidate, Role.CANDIDATE);
        var together = new CyclicBarrier(2);
        List<Callable<String>> work = List.of(OWN_STANDARDS, PROMISES).stream()
                .<Callable<String>>map(code -> () -> {
                    SignIn.as(account);
                    together.await();
                    return refusedBy(() -> ledger.reserve(id, open(1, code)));
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(work).stream().map(done -> done.resultNow()))
                    .containsExactlyInAnyOrder("not refused", "submission number-taken");
        }
        assertThat(stored().open()).extracting(OpenSubmission::attempt).containsExactly(1);
    }

    @Test
    void evidenceReadsWhereItsClaimsStand() {
        assertThat(states.of(candidate)).isEmpty();
        assertThat(states.of(PersonId.next())).isEmpty();

        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        assertThat(states.of(candidate).get(ITEM)).containsEntry(OWN_STANDARDS, Standing.WITH_ASSESSOR);

        finish(submission, Outcome.MET);
        ledger.feedbackOpened(id, submission.submission());
        assertThat(states.of(candidate).get(ITEM)).containsEntry(OWN_STANDARDS, Standing.MET);
    }

    @Test
    void r10AnAssignmentPassesThePortfolioOnOnceNothingIsWithTheFirst() {
        var next = PersonId.next();
        var submission = open(1, OWN_STANDARDS);
        ledger.reserve(id, submission);
        assertThat(assessors.mayChangeAssessor(candidate))
                .map(why -> why.rule())
                .contains("R10");
        events.publishEvent(new AssessorAssigned(candidate, next, clock.instant()));
        assertThat(stored().assessor()).isEqualTo(assessor);

        ledger.release(id, submission.submission());
        assertThat(assessors.mayChangeAssessor(candidate)).isEmpty();
        events.publishEvent(new AssessorAssigned(candidate, next, clock.instant()));
        assertThat(stored().assessor()).isEqualTo(next);
        assertThat(catalogue.assessedBy(next)).extracting(Portfolio::id).containsExactly(id);
    }

    private OpenSubmission open(int attempt, CriterionCode code) {
        var submission = new OpenSubmission(
                SubmissionId.next(),
                attempt,
                assessor,
                clock.instant(),
                SomePortfolio.TODAY,
                OpenSubmission.Phase.SUBMITTED,
                List.of(code),
                List.of(new ClaimRef(ITEM, code)));
        return SomePrepared.stored(mongo, stored(), submission);
    }

    private void finish(OpenSubmission submission, Outcome outcome) {
        var code = submission.criteria().getFirst();
        var in = submission.submission();
        var met = outcome == Outcome.MET;
        ledger.record(
                id,
                in,
                List.of(new Decided(code, outcome, clock.instant(), in, submission.attempt(), assessor, "", null)),
                List.of(new DecidedClaim(code, ITEM, EvidenceType.PRODUCT, met, List.of(), List.of(), in)),
                false);
    }

    private Portfolio stored() {
        return portfolios.findById(id).orElseThrow();
    }
}
