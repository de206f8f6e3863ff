package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomeCriterion.OWN_STANDARDS;
import static org.goldthread.portfolio.SomeCriterion.PROMISES;
import static org.goldthread.portfolio.SomePortfolio.FIRST;
import static org.goldthread.portfolio.SomePortfolio.NOW;
import static org.goldthread.portfolio.SomePortfolio.SAM;
import static org.goldthread.portfolio.SomePortfolio.SECOND;
import static org.goldthread.portfolio.SomePortfolio.submission;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.portfolio.ClosedSubmission.Ending;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R9: no decision is edited, and those of a submission that was taken back hold no longer. */
class DecisionRulesTest {
    private static final Decided NOT_YET = decided(FIRST, OWN_STANDARDS, Outcome.NOT_YET);
    private static final Decided MET = decided(SECOND, OWN_STANDARDS, Outcome.MET);

    @Test
    void ofTwoAttemptsBothStayInTheirOrder() {
        assertThat(inForce(List.of(), closed(FIRST), closed(SECOND))).containsExactly(NOT_YET, MET);
    }

    @Test
    void whatIsMarkedAgainHoldsNoLonger() {
        assertThat(inForce(List.of(submission(SECOND, OWN_STANDARDS)), closed(FIRST)))
                .containsExactly(NOT_YET);
    }

    @ParameterizedTest
    @EnumSource(value = Ending.class, mode = EnumSource.Mode.EXCLUDE, names = "FINISHED")
    void whatWasReopenedAndThenEndedWithoutADecisionHoldsNoLonger(Ending ending) {
        assertThat(inForce(List.of(), closed(FIRST), closed(SECOND, ending))).containsExactly(NOT_YET);
    }

    @Test
    void theLastOfASubmissionSupersedesItsOthersOnTheSameCriterionOnly() {
        var before = decided(FIRST, OWN_STANDARDS, Outcome.MET);
        var other = decided(FIRST, PROMISES, Outcome.MET);
        assertThat(DecisionRules.inForce(List.of(before, other, NOT_YET), List.of(), List.of(closed(FIRST))))
                .containsExactly(other, NOT_YET);
    }

    private static List<Decided> inForce(List<OpenSubmission> open, ClosedSubmission... closed) {
        return DecisionRules.inForce(
                List.of(NOT_YET, MET), open, Stream.of(closed).toList());
    }

    private static ClosedSubmission closed(SubmissionId id) {
        return closed(id, Ending.FINISHED);
    }

    private static ClosedSubmission closed(SubmissionId id, Ending ending) {
        return new ClosedSubmission(submission(id, OWN_STANDARDS), ending, NOW.toInstant(), "", false);
    }

    private static Decided decided(SubmissionId in, CriterionCode criterion, Outcome outcome) {
        return new Decided(criterion, outcome, NOW.toInstant(), in, 1, SAM, "", null);
    }
}
