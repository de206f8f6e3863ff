package org.goldthread.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.Decided;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;
import org.junit.jupiter.api.Test;

/** What a lead reads off decisions (section 10): history is recomputed from their dates, so what comes later changes no month before. */
class ProgressRulesTest {
    private static final ZonedDateTime NOW =
            LocalDate.of(2026, 6, 15).atTime(12, 0).atZone(ZoneOffset.UTC);
    private static final int CURRENCY_MONTHS = 6;
    private static final PersonId CARA = new PersonId("cara");
    private static final PersonId ADA = new PersonId("ada");
    private static final CriterionCode PROMISES = new CriterionCode("1.3");
    private static final CriterionCode LOOP = new CriterionCode("2.3");
    private static final Standard STANDARD =
            new Standard("S1", "Standards", "", List.of(criterion(PROMISES), criterion(LOOP)));
    private static final Framework FRAMEWORK = new Framework(
            new FrameworkId("framework"), null, "test", "1", "Test", FrameworkStatus.PUBLISHED, List.of(STANDARD));

    @Test
    void eachMonthShowsWhatWasMetAtItsEnd() {
        assertThat(byMonth(decided(PROMISES, Outcome.MET, 2026, 2), decided(LOOP, Outcome.MET, 2026, 6)))
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2);
    }

    @Test
    void aLaterRefusalOrASecondMetChangesNoMonthBefore() {
        assertThat(byMonth(
                        decided(PROMISES, Outcome.MET, 2026, 1),
                        decided(PROMISES, Outcome.NOT_YET, 2026, 3),
                        decided(PROMISES, Outcome.MET, 2026, 5)))
                .containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1);
    }

    @Test
    void aLapseIsOneFromItsDayOn() {
        assertThat(byMonth(decided(PROMISES, Outcome.MET, 2025, 9)))
                .containsExactly(0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0);
    }

    @Test
    void whoHasNoPortfolioHasTwelveMonthsOfNothing() {
        assertThat(ProgressRules.nothingByMonth()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(ProgressRules.nothingOf(STANDARD)).isEqualTo(new StandardProgress("S1", "Standards", 0, 2, null));
    }

    @Test
    void aCriterionIsMetOnTheDayOfItsDecisionUntilItLapses() {
        var met = portfolio(decided(PROMISES, Outcome.MET, 2026, 1));
        assertThat(ProgressRules.metOn(met, criterion(PROMISES), NOW)).contains(LocalDate.of(2026, 1, 10));
        assertThat(ProgressRules.lapsedAfter(met, criterion(PROMISES), NOW)).isEmpty();
        assertThat(ProgressRules.metOn(met, criterion(LOOP), NOW)).isEmpty();
        assertThat(ProgressRules.lapsedAfter(met, criterion(LOOP), NOW)).isEmpty();
    }

    @Test
    void itsLastDayIsStillCurrentAndTheNextIsNot() {
        var met = portfolio(decided(PROMISES, Outcome.MET, 2026, 1));
        var last = LocalDate.of(2026, 7, 10);
        var lastDay = last.atTime(23, 59).atZone(ZoneOffset.UTC);
        assertThat(ProgressRules.metOn(met, criterion(PROMISES), lastDay)).isPresent();
        assertThat(ProgressRules.metOn(met, criterion(PROMISES), lastDay.plusMinutes(1)))
                .isEmpty();
        assertThat(ProgressRules.lapsedAfter(met, criterion(PROMISES), lastDay.plusMinutes(1)))
                .contains(last);
    }

    @Test
    void aStandardCountsWhatIsMetAndNamesTheLatestDay() {
        var met = portfolio(decided(PROMISES, Outcome.MET, 2026, 3), decided(LOOP, Outcome.MET, 2026, 2));
        assertThat(ProgressRules.of(STANDARD, met, NOW))
                .isEqualTo(new StandardProgress("S1", "Standards", 2, 2, LocalDate.of(2026, 3, 10)));
        assertThat(ProgressRules.of(STANDARD, portfolio(decided(LOOP, Outcome.NOT_YET, 2026, 2)), NOW))
                .isEqualTo(ProgressRules.nothingOf(STANDARD));
    }

    private static List<Integer> byMonth(Decided... decisions) {
        return ProgressRules.metByMonth(portfolio(decisions), FRAMEWORK, NOW);
    }

    private static Portfolio portfolio(Decided... decisions) {
        var start = NOW.minusYears(2).toInstant();
        return new Portfolio(
                new PortfolioId("portfolio"),
                null,
                CARA,
                FRAMEWORK.id(),
                ADA,
                ADA,
                start,
                LocalDate.of(2027, 1, 1),
                PortfolioState.IN_PROGRESS,
                "",
                new AssessmentPlan(List.of(PROMISES, LOOP), "", null, ""),
                start,
                start,
                1,
                List.of(),
                List.of(),
                Stream.of(decisions).toList(),
                List.of(),
                null,
                null,
                Outbox.empty());
    }

    /** On the tenth of a month. */
    private static Decided decided(CriterionCode code, Outcome outcome, int year, int month) {
        var at = LocalDate.of(year, month, 10).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Decided(code, outcome, at, new SubmissionId("in-" + year + "-" + month), 1, ADA, "", null);
    }

    private static Criterion criterion(CriterionCode code) {
        return new Criterion(
                code,
                code.value(),
                "",
                CriterionKind.KNOWLEDGE,
                List.of(EvidenceType.PRODUCT),
                1,
                1,
                false,
                90,
                CURRENCY_MONTHS,
                "",
                List.of(),
                "");
    }
}
