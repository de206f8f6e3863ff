package org.goldthread.evidence;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.Measure;

/**
 * Hints on what is promised, to whom, and how customers are heard: H06 to H08, H12 to H19, H34, H35 and H40 of the domain
 * brief's section 7.
 */
final class ServiceHintRules {
    /** So many readings show a promise kept time after time (H06). */
    static final int SERIES = 6;

    /** So many days without a complaint are worth a question (H14). */
    static final int SILENT_DAYS = 180;

    private static final Set<IncentiveMetric> ACTIVITY =
            Set.of(IncentiveMetric.COMPLETIONS, IncentiveMetric.POINTS, IncentiveMetric.LEADERBOARD);

    private ServiceHintRules() {}

    /** H06: delight is spoken of, and no series shows that the promise is kept. */
    static boolean delight(HintFacts facts) {
        return HintWords.speaksOf(
                        StageAnswers.outcome(facts.detail()), facts.words().delight())
                && facts.followed().stream().noneMatch(measure -> isSeries(measure, facts));
    }

    private static boolean isSeries(Measure measure, HintFacts facts) {
        return measure.readings().stream()
                        .filter(reading -> !reading.on().isAfter(facts.today()))
                        .count()
                >= SERIES;
    }

    /** H07: alignment is claimed, and no level of service was chosen. */
    static boolean noServiceLevel(HintFacts facts) {
        return facts.claims("1.4") && StageAnswers.tier(facts.detail()) == null;
    }

    /** H08: the dearest level for a group of low priority. */
    static boolean premiumForLowPriority(HintFacts facts) {
        return StageAnswers.tier(facts.detail()) == ServiceTier.PREMIUM
                && StageAnswers.segment(facts.detail()) == SegmentPriority.LOW;
    }

    /** H12: fewer complaints are the aim, and nothing tells how easily or how quickly people are heard. */
    static boolean fewerComplaints(HintFacts facts) {
        var words = facts.words();
        return facts.shown().stream().anyMatch(measure -> isFewerComplaints(measure, words))
                && facts.followed().stream().noneMatch(measure -> HintWords.speaksOf(measure.name(), words.access()));
    }

    private static boolean isFewerComplaints(Measure measure, HintWords words) {
        return measure.direction() == Direction.DOWN && HintWords.speaksOf(measure.name(), words.complaints());
    }

    /** H13: open ears are claimed, and nothing adverse is among what came in. */
    static boolean noCriticism(HintFacts facts) {
        return facts.claims("2.2") && !StageAnswers.adverseIncluded(facts.detail());
    }

    /** H14: half a year without a complaint. */
    static boolean silence(HintFacts facts) {
        var to = Objects.requireNonNullElse(facts.item().activityTo(), facts.today());
        return StageAnswers.complaints(facts.detail())
                .filter(said -> said.isBlank()
                        || HintWords.speaksOnlyOf(
                                said, facts.words().none(), facts.words().filler()))
                .filter(_ -> ChronoUnit.DAYS.between(facts.item().activityFrom(), to) >= SILENT_DAYS)
                .isPresent();
    }

    /** H15: what is rewarded is activity. */
    static boolean countsActivity(HintFacts facts) {
        return facts.detail() instanceof ProcessDetail process
                && process.incentiveMetric() != null
                && ACTIVITY.contains(process.incentiveMetric());
    }

    /** H16: thank-you notes are all that is attached, or friendliness is all that is said of the outcome. */
    static boolean courtesyAlone(HintFacts facts) {
        var words = facts.words();
        var files = facts.item().attachments();
        var onlyThanks = !files.isEmpty()
                && files.stream()
                        .allMatch(each -> HintWords.speaksOf(each.file().name(), words.thanks()));
        return onlyThanks
                || HintWords.speaksOnlyOf(StageAnswers.outcome(facts.detail()), words.courtesy(), words.filler());
    }

    /** H17: nobody is named, or everybody. */
    static boolean noPrimeGroup(HintFacts facts) {
        var groups = facts.item().customerGroups();
        return groups.isEmpty() || groups.size() == CustomerGroup.values().length;
    }

    /** H18: standards, processes or improvement without the goal that they serve. */
    static boolean noGoal(HintFacts facts) {
        return facts.claimsStandard(Set.of(1, 2, 5))
                && StageAnswers.goals(facts.detail()).isBlank();
    }

    /** H19: the organisation's own standard is not quoted. */
    static boolean noOwnStandard(HintFacts facts) {
        return !StageAnswers.namesOwnStandard(facts.detail());
    }

    /** H34: nothing says what it helped. */
    static boolean noImpact(HintFacts facts) {
        return facts.item().impact().isEmpty();
    }

    /** H35: who else customers could turn to is not said. */
    static boolean noOtherProviders(HintFacts facts) {
        return facts.claimsStandard(Set.of(1, 5))
                && StageAnswers.otherProviders(facts.detail()).isBlank();
    }

    /** H40: it faces learners, and nothing was adapted for anybody. */
    static boolean whoFoundItHard(HintFacts facts) {
        return facts.item().customerGroups().contains(CustomerGroup.LEARNER)
                && facts.item().inclusionAdjustments().isBlank();
    }
}
