package org.goldthread.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.ChartMarker;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.engagement.SomeMeasure;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.Test;

class GoldenThreadTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 8);

    private final Engagement work = SomeEngagement.forFieldSales(PersonId.next());

    @Test
    void withoutEvidenceAllFiveStagesAreMissing() {
        var thread = of();
        assertThat(thread.stages()).extracting(StageOnThread::stage).isEqualTo(Stage.thread());
        assertThat(thread.stages()).allMatch(StageOnThread::isMissing);
        assertThat(thread.next()).isEqualTo(new NextOnThread(NextOnThread.Kind.ADD, Stage.GAP));
    }

    @Test
    void itemsStandAtTheirStageInTime() {
        var later = SomeCard.at(Stage.GAP, "What sales asked for", MARCH);
        var earlier = SomeCard.at(Stage.GAP, "Questions waited 3 days", JANUARY);
        var gap = of(later, earlier).at(Stage.GAP);
        assertThat(gap.items())
                .extracting(item -> item.card().title())
                .containsExactly("Questions waited 3 days", "What sales asked for");
        assertThat(gap.from()).contains(JANUARY);
        assertThat(gap.to()).contains(MARCH);
    }

    @Test
    void aStageWhoseItemStillRunsHasNoLastDay() {
        var running = SomeCard.stillRunning(Stage.PROCESS, "Call-back", MARCH);
        assertThat(of(running).at(Stage.PROCESS).to()).isEmpty();
    }

    @Test
    void cultureAndStandardsStandBesideTheLine() {
        var thread =
                of(SomeCard.at(Stage.STANDARDS, "Charter", MARCH), SomeCard.at(Stage.CULTURE, "Story round", JANUARY));
        assertThat(thread.beside()).extracting(item -> item.card().title()).containsExactly("Story round", "Charter");
        assertThat(thread.stages()).allMatch(StageOnThread::isMissing);
    }

    @Test
    void theFirstMissingStageIsNext() {
        var thread = of(
                SomeCard.at(Stage.GAP, "Gap", JANUARY),
                SomeCard.at(Stage.PROCESS, "Process", MARCH),
                SomeCard.at(Stage.IMPROVEMENT, "Change", JUNE));
        assertThat(thread.next()).isEqualTo(new NextOnThread(NextOnThread.Kind.ADD, Stage.COACHING));
    }

    @Test
    void statesComeFromTheLedgerByItemAndCriterion() {
        var card = SomeCard.at(Stage.GAP, "Gap", JANUARY, "2.5", "1.5");
        var states = Map.of("2.5", Standing.MET, "1.5", Standing.NOT_YET);
        var thread = GoldenThread.of(
                work, List.of(card), (item, criterion) -> states.getOrDefault(criterion.value(), Standing.DRAFTED));
        assertThat(thread.at(Stage.GAP).state()).isEqualTo(StageState.NOT_YET);
    }

    @Test
    void theEarliestBaselineOfItsMeasuresStandsBeforeTheGap() {
        var later = withBaseline(LocalDate.of(2025, 6, 30));
        var earlier = withBaseline(LocalDate.of(2025, 3, 31));
        var thread = GoldenThread.of(
                work.keeping(SomeMeasure.withoutReadings()).keeping(later).keeping(earlier),
                List.of(),
                (_, _) -> Standing.DRAFTED);
        assertThat(thread.baseline())
                .isEqualTo(new Baseline(earlier, new MeasurePoint(LocalDate.of(2025, 3, 31), 72, 51)));
        assertThat(of().baseline()).isNull();
    }

    @Test
    void whatWasDoneMarksTheMeasures() {
        var thread = of(
                SomeCard.at(Stage.GAP, "Gap", JANUARY),
                SomeCard.at(Stage.PROCESS, "Call-back", MARCH),
                SomeCard.at(Stage.PROCESS, "Call-back, again", JUNE),
                SomeCard.at(Stage.COACHING, "Three colleagues", JUNE));
        assertThat(thread.markers())
                .containsExactly(new ChartMarker(MARCH, "Call-back"), new ChartMarker(JUNE, "Three colleagues"));
    }

    private static Measure withBaseline(LocalDate on) {
        var measure = SomeMeasure.ofSatisfiedCustomers();
        return new Measure(
                measure.id(),
                measure.name(),
                measure.unit(),
                measure.direction(),
                true,
                new MeasurePoint(on, 72, 51),
                measure.points(),
                null,
                null);
    }

    private GoldenThread of(EvidenceCard... cards) {
        return GoldenThread.of(work, List.of(cards), (_, _) -> Standing.DRAFTED);
    }
}
