package org.goldthread.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.team.Attention.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttentionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final AttentionLimits LIMITS = new AttentionLimits(10, 2, 21, 3, 7, 30, 14);

    @Test
    void waitingIsNamedAfterMoreThanTenWorkingDays() {
        assertThat(kinds(waitingSince(LocalDate.of(2026, 3, 6)))).isEmpty();
        assertThat(kinds(waitingSince(LocalDate.of(2026, 3, 5)))).containsExactly(Kind.WAITING);
    }

    @Test
    void silenceIsNamedFromTwentyOneDays() {
        assertThat(kinds(member(null, TODAY.minusDays(20), null, null, 5, null)))
                .isEmpty();
        assertThat(kinds(member(null, TODAY.minusDays(21), null, null, 5, null)))
                .containsExactly(Kind.SILENT);
    }

    @Test
    void unreadFeedbackIsNamedFromThreeDays() {
        assertThat(kinds(member(null, TODAY, TODAY.minusDays(2), null, 5, null)))
                .isEmpty();
        assertThat(kinds(member(null, TODAY, TODAY.minusDays(3), null, 5, null)))
                .containsExactly(Kind.FEEDBACK_UNREAD);
    }

    @Test
    void aTargetWithinThirtyDaysIsNamedWhileCriteriaAreOpen() {
        assertThat(kinds(member(null, TODAY, null, TODAY.plusDays(31), 5, null)))
                .isEmpty();
        assertThat(kinds(member(null, TODAY, null, TODAY.plusDays(30), 5, null)))
                .containsExactly(Kind.TARGET_NEAR);
        assertThat(kinds(member(null, TODAY, null, TODAY.plusDays(30), 0, null)))
                .isEmpty();
    }

    @Test
    void aTargetThatHasPassedIsSaidToHavePassed() {
        assertThat(kinds(member(null, TODAY, null, TODAY, 5, null))).containsExactly(Kind.TARGET_NEAR);
        assertThat(kinds(member(null, TODAY, null, TODAY.minusDays(1), 5, null)))
                .containsExactly(Kind.TARGET_PASSED);
    }

    @Test
    void whoNeverLoggedAnythingIsNotSaidToHaveDoneSoOnADay() {
        assertThat(kinds(member(null, null, null, null, 5, null))).containsExactly(Kind.NEVER_LOGGED);
    }

    @Test
    void whoFinishedIsCelebratedAndNothingElse() {
        assertThat(kinds(member(null, TODAY.minusDays(60), null, TODAY, 0, TODAY.minusDays(9))))
                .containsExactly(Kind.FINISHED);
    }

    @Test
    void ofAPortfolioThatRestsNothingIsAsked() {
        var resting = new MemberStanding(
                PersonId.next(),
                "Mei Lin",
                List.of(new Waits(Waits.On.ASSESSOR, TODAY.minusDays(60), "Ada Okafor")),
                null,
                TODAY.minusDays(60),
                TODAY.minusDays(60),
                TODAY,
                5,
                null,
                TODAY.minusDays(100),
                true);
        assertThat(kinds(resting)).isEmpty();
    }

    @Test
    void nothingIsLeftOutAndTheMostPressingComesFirst() {
        var team = new ArrayList<MemberStanding>();
        for (int days = 30; days < 36; days++) {
            team.add(member(null, TODAY.minusDays(days), null, null, 5, null));
        }
        team.add(waitingSince(LocalDate.of(2026, 2, 2)));
        var attention = AttentionRules.attention(team, LIMITS, TODAY);
        assertThat(attention).hasSize(7);
        assertThat(attention.getFirst().kind()).isEqualTo(Kind.WAITING);
        assertThat(attention.get(1).days()).isEqualTo(35);
    }

    @Test
    void whoeverFinishedStandsLast() {
        var team = new ArrayList<MemberStanding>();
        for (int days = 30; days < 36; days++) {
            team.add(waitingSince(TODAY.minusDays(days)));
        }
        team.add(member(null, TODAY, null, null, 0, TODAY.minusDays(2)));
        var attention = AttentionRules.attention(team, LIMITS, TODAY);
        assertThat(attention).hasSize(7);
        assertThat(attention.getLast().kind()).isEqualTo(Kind.FINISHED);
    }

    @Test
    void twoThingsAboutOnePersonAreOneLine() {
        var attention = AttentionRules.attention(
                List.of(member(TODAY.minusDays(60), TODAY.minusDays(30), null, null, 5, null)), LIMITS, TODAY);
        assertThat(attention).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.WAITING);
            assertThat(line.who()).isEqualTo("Ada Okafor");
            assertThat(line.also()).extracting(Attention::kind).containsExactly(Kind.SILENT);
        });
    }

    @Test
    void whatWaitsForASecondSignatureOrForTheCandidateIsNotLateOfTheAssessor() {
        var signature = waiting(Waits.On.COUNTERSIGNER, TODAY.minusDays(60), null);
        assertThat(kinds(signature)).containsExactly(Kind.SECOND_SIGNATURE);
        assertThat(kinds(waiting(Waits.On.CANDIDATE, TODAY.minusDays(2), null))).containsExactly(Kind.QUESTION);
        assertThat(kinds(waiting(Waits.On.CANDIDATE, TODAY.minusDays(1), null))).isEmpty();
    }

    @Test
    void aPlanThatIsNotAgreedIsNamedFromSevenDays() {
        assertThat(kinds(waiting(null, TODAY, TODAY.minusDays(7)))).containsExactly(Kind.PLAN_OPEN);
        assertThat(kinds(waiting(null, TODAY, TODAY.minusDays(6)))).isEmpty();
    }

    private static MemberStanding waiting(Waits.@Nullable On on, LocalDate since, @Nullable LocalDate planned) {
        return new MemberStanding(
                PersonId.next(),
                "Mei Lin",
                on == null ? List.of() : List.of(new Waits(on, since, "Ada Okafor")),
                planned == null ? null : new Waits(Waits.On.CANDIDATE, planned, "Mei Lin"),
                TODAY,
                null,
                null,
                5,
                null,
                TODAY.minusDays(100),
                false);
    }

    private static List<Kind> kinds(MemberStanding member) {
        return AttentionRules.attention(List.of(member), LIMITS, TODAY).stream()
                .map(Attention::kind)
                .toList();
    }

    private static MemberStanding waitingSince(LocalDate since) {
        return member(since, TODAY, null, null, 5, null);
    }

    private static MemberStanding member(
            @Nullable LocalDate waitingSince,
            @Nullable LocalDate lastLogged,
            @Nullable LocalDate unreadSince,
            @Nullable LocalDate target,
            int open,
            @Nullable LocalDate finishedOn) {
        return new MemberStanding(
                PersonId.next(),
                "Mei Lin",
                waitingSince == null ? List.of() : List.of(new Waits(Waits.On.ASSESSOR, waitingSince, "Ada Okafor")),
                null,
                lastLogged,
                unreadSince,
                target,
                open,
                finishedOn,
                TODAY.minusDays(100),
                false);
    }
}
