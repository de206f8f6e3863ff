package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Two tabs, or two requests of one: what one of them judges the other never undoes. */
@GoldthreadTest
class JudgingAtOnceTest {
    private final ApplicationContext context;

    JudgingAtOnceTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void noLetterOfManyAtOnceIsLost() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var claim = attempt.stored(id).claims(PROCESS).getFirst().key();
        var marking = attempt.assessorDoes();
        var together = new CyclicBarrier(Letter.ofClaims().size());
        List<Callable<MarkingDesk>> work = Letter.ofClaims().stream()
                .<Callable<MarkingDesk>>map(letter -> () -> {
                    attempt.asAssessor();
                    together.await();
                    return marking.judge(id, claim, now -> now.with(letter, true));
                })
                .toList();
        try (var hands = Executors.newFixedThreadPool(work.size())) {
            for (Future<MarkingDesk> each : hands.invokeAll(work)) {
                each.get();
            }
        }
        assertThat(attempt.stored(id).judgement(claim).isAccepted()).isTrue();
    }

    @Test
    void aClickReadsEachThingOnce() {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(PROCESS);
        attempt.notAccepted(first, PROCESS);
        attempt.candidateDoes().opened(first);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        var claim = attempt.stored(id).claims(PROCESS).getFirst().key();
        var marking = attempt.assessorDoes();
        assertThat(marking.desk(id).earlier()).hasSize(1);
        var commands = context.getBean(StoreCommands.class);
        Runnable click = () -> marking.judge(id, claim, now -> now.noted("Seen"));
        assertThat(commands.during(click, "portfolios")).containsExactly("find");
        assertThat(commands.during(click, "frameworks")).hasSizeLessThanOrEqualTo(1);
        // the last takes off the note that the audit has taken
        assertThat(commands.during(click, "submissions")).containsExactly("find", "find", "update", "update");
    }

    @Test
    void aCommentAndADecisionAtOnceBothStand() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        var marking = attempt.assessorDoes();
        var together = new CyclicBarrier(2);
        List<Callable<MarkingDesk>> work = List.of(
                () -> {
                    attempt.asAssessor();
                    together.await();
                    return marking.decide(id, PROCESS, now -> now.commented("The owner is named."));
                },
                () -> {
                    attempt.asAssessor();
                    together.await();
                    return marking.decide(id, PROCESS, CriterionJudgement::undecided);
                });
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (Future<MarkingDesk> each : hands.invokeAll(work)) {
                each.get();
            }
        }
        var judgement = attempt.stored(id).judgement(PROCESS);
        assertThat(judgement.comment()).isEqualTo("The owner is named.");
        assertThat(judgement.isDecided()).isFalse();
    }

    @Test
    void differentCriteriaAtOnceAreBothDecided() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS, LOOP);
        allAtOnce(attempt, List.of(() -> attempt.metInOneStep(id, PROCESS), () -> attempt.metInOneStep(id, LOOP)));
        assertThat(attempt.stored(id).criterionJudgements())
                .hasSize(2)
                .allMatch(judgement -> judgement.outcome() == Outcome.MET);
    }

    @Test
    void finishingTwiceAtOnceHasOneEffect() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        attempt.assessorDoes().confirmAuthenticity(id, true);
        var refused = allAtOnce(attempt, List.of(() -> finish(attempt, id), () -> finish(attempt, id)));
        assertThat(refused).extracting(Refusal::key).containsExactly("marking.refused.closed.FINISHED");
        assertThat(attempt.ledger().decisions()).hasSize(1);
        assertThat(attempt.ledger().claims()).hasSize(1);
    }

    /** Whichever comes first: the letter counts, or it is refused; never is it lost in what was decided. */
    @Test
    void finishingWhileTheOtherTabJudgesLosesNothing() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        var marking = attempt.assessorDoes();
        marking.confirmAuthenticity(id, true);
        var claim = attempt.stored(id).claims(PROCESS).getFirst().key();
        var refused = allAtOnce(
                attempt,
                List.of(
                        () -> finish(attempt, id),
                        () -> marking.judge(id, claim, now -> now.with(Letter.CURRENT, false))));
        assertThat(refused).hasSize(1);
        var stored = attempt.stored(id);
        boolean finished = stored.state() == SubmissionState.FINISHED;
        assertThat(stored.judgement(claim).isAccepted()).isEqualTo(finished);
        assertThat(stored.judgement(PROCESS).isDecided()).isEqualTo(finished);
        assertThat(attempt.ledger().decision(PROCESS).isPresent()).isEqualTo(finished);
    }

    @Test
    void twoAssessorsOneAfterTheOtherNeverBothHaveIt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        var marking = attempt.assessorDoes();
        var next = PersonId.next();
        context.getBean(SubmissionStore.class).change(id, submission -> submission.passedOn(next));
        assertThatThrownBy(() -> marking.confirmAuthenticity(id, true)).isInstanceOf(NotFound.class);
        assertThat(attempt.stored(id).judgement(PROCESS).outcome()).isEqualTo(Outcome.MET);
        assertThat(attempt.stored(id).assessor()).isEqualTo(next);
    }

    @Test
    void whatIsPassedOnInTheMiddleOfAStepIsNoLongerTheirs() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        var store = context.getBean(SubmissionStore.class);
        var marking = attempt.assessorDoes();
        var next = PersonId.next();
        assertThatThrownBy(() -> marking.keepFeedback(id, now -> {
                    store.change(id, submission -> submission.passedOn(next));
                    return now.good("Late");
                }))
                .isInstanceOf(NotFound.class);
        assertThat(attempt.stored(id).feedback()).isNull();
    }

    private static void finish(SomeAttempt attempt, SubmissionId id) {
        attempt.asAssessor();
        attempt.finish(id, "The owner and the trigger are named.", "", null);
    }

    /** Each by the assessor in a tab of its own; what was refused comes back. */
    private static List<Refusal> allAtOnce(SomeAttempt attempt, List<Runnable> steps) throws Exception {
        var together = new CyclicBarrier(steps.size());
        List<Callable<Optional<Refusal>>> work = steps.stream()
                .<Callable<Optional<Refusal>>>map(step -> () -> {
                    attempt.asAssessor();
                    together.await();
                    try {
                        step.run();
                        return Optional.empty();
                    } catch (Refused e) {
                        return Optional.of(e.refusal());
                    }
                })
                .toList();
        var refused = new ArrayList<Refusal>();
        try (var hands = Executors.newFixedThreadPool(steps.size())) {
            for (var each : hands.invokeAll(work)) {
                each.get().ifPresent(refused::add);
            }
        }
        return refused;
    }
}
