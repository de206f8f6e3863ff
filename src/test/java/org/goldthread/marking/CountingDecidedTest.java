package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.util.List;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** How many criteria are decided is one number, in the queue and on the desk. */
@GoldthreadTest
class CountingDecidedTest {
    private final SomeAttempt attempt;
    private final MarkingService marking;

    CountingDecidedTest(ApplicationContext context) {
        attempt = SomeAttempt.ready(context);
        marking = context.getBean(MarkingService.class);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aDecisionWhoseLettersAreNotAllJudgedCountsInNeither() {
        var id = attempt.submit(PROCESS, LOOP);
        attempt.asAssessor();
        marking.decide(id, LOOP, open -> open.notYet(Set.of(Letter.SUFFICIENT), "A reply with its date"));
        assertThat(inTheQueue()).isEqualTo(onTheDesk(id)).isZero();
        attempt.acceptAll(id, LOOP);
        assertThat(inTheQueue()).isEqualTo(onTheDesk(id)).isOne();
        attempt.metInOneStep(id, PROCESS);
        assertThat(inTheQueue()).isEqualTo(onTheDesk(id)).isEqualTo(2);
    }

    @Test
    void whatIsAnsweredAfterwardsIsJudgedBeforeItCountsAgain() {
        var id = attempt.submit(PROCESS);
        attempt.asAssessor();
        marking.ask(id, "Who runs it while you are away?", List.of(PROCESS));
        attempt.metInOneStep(id, PROCESS);
        assertThat(inTheQueue()).isEqualTo(onTheDesk(id)).isOne();
        attempt.candidateDoes()
                .answer(id, attempt.stored(id).addenda().getFirst().id(), "My deputy does.");
        attempt.asAssessor();
        assertThat(inTheQueue()).isEqualTo(onTheDesk(id)).isZero();
    }

    private int inTheQueue() {
        return marking.queue("", 0, 1).getFirst().decided();
    }

    private int onTheDesk(SubmissionId id) {
        var desk = marking.desk(id);
        return (int) desk.criteria().stream()
                .filter(each -> desk.left().stream()
                        .noneMatch(left -> each.criterion().code().equals(left.criterion())))
                .count();
    }
}
