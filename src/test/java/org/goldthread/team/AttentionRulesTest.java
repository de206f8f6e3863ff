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
    private static final AttentionLimits LIMITS = new AttentionLimits(10, 21, 3, 30, 14);

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
                TODAY.minusDays(60),
                "Ada Okafor",
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
    void thereAreFiveThingsAtMostTheMostPressingFirst() {
        var team = new ArrayList<MemberStanding>();
        for (int days = 30; days < 36; days++) {
            team.add(member(null, TODAY.minusDays(days), null, null, 5, null));
        }
        team.add(waitingSince(LocalDate.of(2026, 2, 2)));
        var attention = AttentionRules.attention(team, LIMITS, TODAY);
        assertThat(attention).hasSize(AttentionRules.AT_MOST);
        assertThat(attention.getFirst().kind()).isEqualTo(Kind.WAITING);
        assertThat(attention.get(1).days()).isEqualTo(35);
    }

    @Test
    void whoeverFinishedIsNotPushedOut() {
        var team = new ArrayList<MemberStanding>();
        for (int days = 30; days < 36; days++) {
            team.add(waitingSince(TODAY.minusDays(days)));
        }
        team.add(member(null, TODAY, null, null, 0, TODAY.minusDays(2)));
        var attention = AttentionRules.attention(team, LIMITS, TODAY);
        assertThat(attention).hasSize(AttentionRules.AT_MOST);
        assertThat(attention.getLast().kind()).isEqualTo(Kind.FINISHED);
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
                waitingSince,
                "Ada Okafor",
                lastLogged,
                unreadSince,
                target,
                open,
                finishedOn,
                TODAY.minusDays(100),
                false);
    }
}
