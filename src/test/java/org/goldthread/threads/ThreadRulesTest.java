package org.goldthread.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.junit.jupiter.api.Test;

class ThreadRulesTest {
    @Test
    void anItemThatShowsNothingYetIsADraft() {
        assertThat(ThreadRules.itemState(List.of())).isEqualTo(StageState.DRAFTED);
    }

    @Test
    void anItemShowsWhatNeedsItsOwnerFirst() {
        assertThat(ThreadRules.itemState(List.of(Standing.MET, Standing.NOT_YET, Standing.WITH_ASSESSOR)))
                .isEqualTo(StageState.NOT_YET);
        assertThat(ThreadRules.itemState(List.of(Standing.MET, Standing.WITH_ASSESSOR)))
                .isEqualTo(StageState.WITH_ASSESSOR);
        assertThat(ThreadRules.itemState(List.of(Standing.DRAFTED, Standing.MET)))
                .isEqualTo(StageState.DRAFTED);
        assertThat(ThreadRules.itemState(List.of(Standing.MET))).isEqualTo(StageState.MET);
        assertThat(ThreadRules.itemState(List.of(Standing.DRAFTED))).isEqualTo(StageState.DRAFTED);
    }

    @Test
    void aStageHasComeAsFarAsTheBestOfItsItems() {
        assertThat(stateOf()).isEqualTo(StageState.MISSING);
        assertThat(stateOf(StageState.DRAFTED, StageState.NOT_YET)).isEqualTo(StageState.NOT_YET);
        assertThat(stateOf(StageState.NOT_YET, StageState.WITH_ASSESSOR)).isEqualTo(StageState.WITH_ASSESSOR);
        assertThat(stateOf(StageState.MET, StageState.NOT_YET)).isEqualTo(StageState.MET);
    }

    @Test
    void whatIsMissingComesFirst() {
        assertThat(next(StageState.MET, StageState.NOT_YET, StageState.MISSING, StageState.MISSING, StageState.MET))
                .isEqualTo(new NextOnThread(NextOnThread.Kind.ADD, Stage.COACHING));
    }

    @Test
    void thenWhatWasNotYetEnough() {
        assertThat(next(StageState.DRAFTED, StageState.NOT_YET, StageState.MET, StageState.MET, StageState.MET))
                .isEqualTo(new NextOnThread(NextOnThread.Kind.IMPROVE, Stage.PROCESS));
    }

    @Test
    void thenWhatCanBeHandedInThenWhatIsWaitedFor() {
        assertThat(next(StageState.WITH_ASSESSOR, StageState.MET, StageState.MET, StageState.DRAFTED, StageState.MET))
                .isEqualTo(new NextOnThread(NextOnThread.Kind.HAND_IN, Stage.SATISFACTION));
        assertThat(next(StageState.MET, StageState.MET, StageState.MET, StageState.MET, StageState.WITH_ASSESSOR))
                .isEqualTo(new NextOnThread(NextOnThread.Kind.WAIT, Stage.IMPROVEMENT));
    }

    @Test
    void withAllMetNothingIsLeft() {
        assertThat(next(StageState.MET, StageState.MET, StageState.MET, StageState.MET, StageState.MET))
                .isEqualTo(new NextOnThread(NextOnThread.Kind.DONE, null));
    }

    private static StageState stateOf(StageState... items) {
        return ThreadRules.stageState(
                Stream.of(items).map(ThreadRulesTest::item).toList());
    }

    private static NextOnThread next(StageState... states) {
        var stages = new ArrayList<StageOnThread>();
        for (var i = 0; i < states.length; i++) {
            stages.add(new StageOnThread(Stage.thread().get(i), states[i], List.of()));
        }
        return ThreadRules.next(stages);
    }

    private static ThreadItem item(StageState state) {
        return new ThreadItem(SomeCard.at(Stage.GAP, state.name(), LocalDate.of(2026, 1, 12)), state);
    }
}
