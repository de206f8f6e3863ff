package org.goldthread.evidence;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;

/**
 * When advice is given on an item, and which of it first (domain brief, section 7). Never scored, never a refusal. The
 * conditions stand by theme in {@link NeedHintRules}, {@link ServiceHintRules}, {@link MeasureHintRules},
 * {@link PeopleHintRules} and {@link RelationshipHintRules}.
 */
public final class HintRules {
    /** So many are shown at a time. */
    public static final int SHOWN = 3;

    private static final Map<Hint, Predicate<HintFacts>> CONDITIONS = conditions();

    /** Those whose fields no form has yet, and what they wait for. */
    private static final Map<Hint, String> WAITING = new EnumMap<>(Map.of(
            Hint.H33_FIRST_TOPIC, "coaching sessions, which ask whether the root issue was explored",
            Hint.H39_PERCEPTIONS_ALONE, "surveys, which tell expectations and dimensions"));

    private HintRules() {}

    private static Map<Hint, Predicate<HintFacts>> conditions() {
        var all = new EnumMap<Hint, Predicate<HintFacts>>(Hint.class);
        all.put(Hint.H01_SPONSORS_WISH_ALONE, NeedHintRules::sponsorsWishAlone);
        all.put(Hint.H02_ANSWER_BEFORE_QUESTION, NeedHintRules::answerBeforeQuestion);
        all.put(Hint.H03_ONLY_ASKED, NeedHintRules::onlyAsked);
        all.put(Hint.H04_EXACTLY_THE_ORDER, NeedHintRules::exactlyTheOrder);
        all.put(Hint.H05_LOW_PRIORITY_ORDER, NeedHintRules::lowPriorityOrder);
        all.put(Hint.H09_TRAINING_WITHOUT_CAUSE, NeedHintRules::trainingWithoutCause);
        all.put(Hint.H10_TRAINING_FOR_OTHER_CAUSES, NeedHintRules::trainingForOtherCauses);
        all.put(Hint.H11_ATTITUDE_ALONE, NeedHintRules::attitudeAlone);
        all.putAll(ofService());
        all.putAll(ofMeasuring());
        all.put(Hint.H27_NO_FOLLOW_UP, PeopleHintRules::noFollowUp);
        all.put(Hint.H28_NO_COLLEAGUE_OR_WITNESS, PeopleHintRules::noColleagueOrWitness);
        all.put(Hint.H29_ONLY_TOLD, PeopleHintRules::onlyTold);
        all.put(Hint.H30_NO_BARRIER, PeopleHintRules::noBarrier);
        all.put(Hint.H31_OWN_WORD, PeopleHintRules::ownWord);
        all.put(Hint.H32_WHOSE_DECISIONS, PeopleHintRules::whoseDecisions);
        all.put(Hint.H36_ORDER_TAKING, RelationshipHintRules::orderTaking);
        all.put(Hint.H37_UNPLANNED_PARTNERSHIP, RelationshipHintRules::unplannedPartnership);
        all.put(Hint.H38_UNCHECKED, RelationshipHintRules::unchecked);
        return Collections.unmodifiableMap(all);
    }

    private static Map<Hint, Predicate<HintFacts>> ofService() {
        var some = new EnumMap<Hint, Predicate<HintFacts>>(Hint.class);
        some.put(Hint.H06_DELIGHT, ServiceHintRules::delight);
        some.put(Hint.H07_NO_SERVICE_LEVEL, ServiceHintRules::noServiceLevel);
        some.put(Hint.H08_PREMIUM_FOR_LOW_PRIORITY, ServiceHintRules::premiumForLowPriority);
        some.put(Hint.H12_FEWER_COMPLAINTS, ServiceHintRules::fewerComplaints);
        some.put(Hint.H13_NO_CRITICISM, ServiceHintRules::noCriticism);
        some.put(Hint.H14_SILENCE, ServiceHintRules::silence);
        some.put(Hint.H15_COUNTS_ACTIVITY, ServiceHintRules::countsActivity);
        some.put(Hint.H16_COURTESY_ALONE, ServiceHintRules::courtesyAlone);
        some.put(Hint.H17_NO_PRIME_GROUP, ServiceHintRules::noPrimeGroup);
        some.put(Hint.H18_NO_GOAL, ServiceHintRules::noGoal);
        some.put(Hint.H19_NO_OWN_STANDARD, ServiceHintRules::noOwnStandard);
        some.put(Hint.H34_NO_IMPACT, ServiceHintRules::noImpact);
        some.put(Hint.H35_NO_OTHER_PROVIDERS, ServiceHintRules::noOtherProviders);
        some.put(Hint.H40_WHO_FOUND_IT_HARD, ServiceHintRules::whoFoundItHard);
        return some;
    }

    private static Map<Hint, Predicate<HintFacts>> ofMeasuring() {
        var some = new EnumMap<Hint, Predicate<HintFacts>>(Hint.class);
        some.put(Hint.H20_ONE_EVENT, MeasureHintRules::oneEvent);
        some.put(Hint.H21_NO_BASELINE, MeasureHintRules::noBaseline);
        some.put(Hint.H22_SMALL_SAMPLE, MeasureHintRules::smallSample);
        some.put(Hint.H23_NO_BENCHMARK, MeasureHintRules::noBenchmark);
        some.put(Hint.H24_NOTHING_DECIDED, MeasureHintRules::nothingDecided);
        some.put(Hint.H25_NO_LATER_READING, MeasureHintRules::noLaterReading);
        some.put(Hint.H26_NOT_TOLD, MeasureHintRules::notTold);
        return some;
    }

    /** Those with a condition. */
    static Set<Hint> built() {
        return CONDITIONS.keySet();
    }

    /** Those without one yet, and what each waits for. */
    static Map<Hint, String> waiting() {
        return Collections.unmodifiableMap(WAITING);
    }

    static boolean fires(Hint hint, HintFacts facts) {
        return CONDITIONS.getOrDefault(hint, _ -> false).test(facts);
    }

    /**
     * What is worth a thought, the most worth first: what is on a claimed criterion, then what stands behind a pitfall that
     * fires, then by number. What was set aside is left out, and what the form of this stage has no answer to.
     *
     * @param urged those behind a pitfall that fires
     */
    static List<Hint> worthAThought(HintFacts facts, Set<Hint> urged) {
        var item = facts.item();
        var aside = item.dismissed().stream().map(DismissedHint::hint).collect(Collectors.toSet());
        return CONDITIONS.keySet().stream()
                .filter(hint -> !aside.contains(hint) && hint.isAnswerableAt(item.stage()))
                .filter(hint -> fires(hint, facts))
                .sorted(Comparator.comparing((Hint hint) -> !hint.isOnClaimed(item))
                        .thenComparing(hint -> !urged.contains(hint))
                        .thenComparingInt(Hint::number))
                .limit(SHOWN)
                .toList();
    }

    /** A hint is set aside with a reason, which the assessor reads. */
    public static Optional<Refusal> mayDismiss(String reason) {
        return reason.isBlank()
                ? Optional.of(Refusal.of("section 7", "evidence.refusal.reason-missing"))
                : TextRules.atMost(reason, EvidenceRules.RATIONALE_LIMIT);
    }
}
