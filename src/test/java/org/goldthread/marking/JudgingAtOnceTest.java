package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
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
}
