package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.SomeFacts.at;
import static org.goldthread.evidence.SomeFacts.claiming;
import static org.goldthread.evidence.SomeFacts.with;

import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.junit.jupiter.api.Test;

/** The three that matter most: on a claimed criterion, then behind a pitfall that fires, then by number. */
class HintRankingTest {
    /** Nothing said: who it was for (17), which standard (19) and what it helped (34). */
    private static final HintFacts PROCESS = at(Stage.PROCESS);

    /** As above, and activity is rewarded (15), for learners (40), with others leading (32). */
    private static final HintFacts MANY = with(
            with(
                    with(PROCESS, "incentiveMetric", IncentiveMetric.POINTS),
                    "customerGroups",
                    Set.of(CustomerGroup.LEARNER)),
            "role",
            CandidateRole.OBSERVED);

    @Test
    void byNumberWhereNothingElseTellsThemApart() {
        assertThat(worth(PROCESS))
                .containsExactly(Hint.H17_NO_PRIME_GROUP, Hint.H19_NO_OWN_STANDARD, Hint.H34_NO_IMPACT);
        assertThat(worth(MANY))
                .containsExactly(Hint.H15_COUNTS_ACTIVITY, Hint.H19_NO_OWN_STANDARD, Hint.H32_WHOSE_DECISIONS);
    }

    @Test
    void behindAPitfallThatFiresBeforeTheOthers() {
        assertThat(HintRules.worthAThought(MANY, Set.of(Hint.H32_WHOSE_DECISIONS, Hint.H40_WHO_FOUND_IT_HARD)))
                .containsExactly(Hint.H32_WHOSE_DECISIONS, Hint.H40_WHO_FOUND_IT_HARD, Hint.H15_COUNTS_ACTIVITY);
    }

    @Test
    void onAClaimedCriterionBeforeThoseBehindAPitfall() {
        var claimed = claiming(MANY, "3.5");
        assertThat(HintRules.worthAThought(claimed, Set.of(Hint.H19_NO_OWN_STANDARD)))
                .containsExactly(Hint.H32_WHOSE_DECISIONS, Hint.H34_NO_IMPACT, Hint.H19_NO_OWN_STANDARD);
    }

    @Test
    void ofTwoOnClaimedCriteriaTheOneBehindAPitfallFirst() {
        var claimed = claiming(MANY, "3.5");
        assertThat(HintRules.worthAThought(claimed, Set.of(Hint.H34_NO_IMPACT)))
                .startsWith(Hint.H34_NO_IMPACT, Hint.H32_WHOSE_DECISIONS);
    }

    @Test
    void aPitfallGivesNoHintWhoseConditionDoesNotHold() {
        assertThat(HintRules.worthAThought(PROCESS, Set.of(Hint.H28_NO_COLLEAGUE_OR_WITNESS)))
                .doesNotContain(Hint.H28_NO_COLLEAGUE_OR_WITNESS);
    }

    @Test
    void whatWasSetAsideMakesRoomForTheNext() {
        var aside = with(MANY, "dismissed", List.of(new DismissedHint(Hint.H15_COUNTS_ACTIVITY, "A trial")));
        assertThat(worth(aside))
                .containsExactly(Hint.H19_NO_OWN_STANDARD, Hint.H32_WHOSE_DECISIONS, Hint.H34_NO_IMPACT);
    }

    @Test
    void nobodyIsAskedForWhatTheFormOfTheStageDoesNotAsk() {
        var culture = claiming(at(Stage.CULTURE), "2.1", "1.4", "3.3", "5.1");
        assertThat(HintRules.fires(Hint.H18_NO_GOAL, culture)).isTrue();
        assertThat(Hint.H18_NO_GOAL.isAnswerableAt(Stage.CULTURE)).isFalse();
        assertThat(worth(culture))
                .containsExactly(Hint.H28_NO_COLLEAGUE_OR_WITNESS, Hint.H17_NO_PRIME_GROUP, Hint.H34_NO_IMPACT);
    }

    @Test
    void whereAllIsSaidNothingIsAsked() {
        var said = with(
                with(with(PROCESS, "customerGroups", Set.of(CustomerGroup.SPONSOR)), "ownStandards", "Charter"),
                "impact",
                Set.of(Impact.WELLBEING));
        assertThat(worth(said)).isEmpty();
    }

    private static List<Hint> worth(HintFacts facts) {
        return HintRules.worthAThought(facts, Set.of());
    }
}
