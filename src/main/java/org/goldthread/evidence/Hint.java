package org.goldthread.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.standards.CriterionCode;

/**
 * Advice on one item, by its number in the domain brief's section 7. What it says and why is in the message bundles; when it
 * is given is in {@link HintRules}. No screen shows the numbers. The names stand in the store and in seals: they never
 * change.
 */
public enum Hint {
    H01_SPONSORS_WISH_ALONE("needSources", "1.5 2.5"),
    H02_ANSWER_BEFORE_QUESTION("completedOn chosenOn", "2.5"),
    H03_ONLY_ASKED("diagnosisMethods", "2.5"),
    H04_EXACTLY_THE_ORDER("alternativesConsidered differsFromRequest", "2.5"),
    H05_LOW_PRIORITY_ORDER("alternativesConsidered segmentPriority", "1.5 2.5"),
    H06_DELIGHT("outcome whatItTells", "2.4 5.2"),
    H07_NO_SERVICE_LEVEL("serviceTier", "1.4"),
    H08_PREMIUM_FOR_LOW_PRIORITY("serviceTier", "1.4"),
    H09_TRAINING_WITHOUT_CAUSE("rootCauses", "2.5"),
    H10_TRAINING_FOR_OTHER_CAUSES("solutionTypes", "2.5"),
    H11_ATTITUDE_ALONE("rootCauses", "2.5 4.1 4.4"),
    H12_FEWER_COMPLAINTS("measure", "2.2 5.2"),
    H13_NO_CRITICISM("adverseFeedbackIncluded", "2.2"),
    H14_SILENCE("complaints", "2.2"),
    H15_COUNTS_ACTIVITY("incentiveMetric", "2.1 5.2"),
    H16_COURTESY_ALONE("", "3.5 5.3"),
    H17_NO_PRIME_GROUP("customerGroups", "1.5"),
    H18_NO_GOAL("strategicGoals", "S1 S2 S5"),
    H19_NO_OWN_STANDARD("ownStandards", "1.1 1.2 1.3 3.1"),
    /** Given only where a sustained criterion is claimed, and a framework may ask that of any. */
    H20_ONE_EVENT("", "S1 S2 S3 S4 S5"),
    H21_NO_BASELINE("baseline becauseOfMeasure", "5.1 5.5"),
    H22_SMALL_SAMPLE("whoDidNotAnswer", "5.2 5.3"),
    H23_NO_BENCHMARK("benchmark", "5.1"),
    H24_NOTHING_DECIDED("madeOn markers", "5.4"),
    H25_NO_LATER_READING("laterPoints points", "5.5"),
    H26_NOT_TOLD("toldCustomersOn", "2.3 5.5"),
    H27_NO_FOLLOW_UP("followUps", "3.4"),
    H28_NO_COLLEAGUE_OR_WITNESS("colleagues witness", "S3"),
    H29_ONLY_TOLD("supportTypes", "S3"),
    H30_NO_BARRIER("barrier obstacleKind rootCauses", "S4"),
    H31_OWN_WORD("outcomeReportedBy", "4.5"),
    H32_WHOSE_DECISIONS("summary", "S3 S4"),
    H33_FIRST_TOPIC("goalAtEnd", "3.3"),
    H34_NO_IMPACT("impact", "3.5 5.5"),
    H35_NO_OTHER_PROVIDERS("alternativeProviders", "S1 S5"),
    H36_ORDER_TAKING("", "1.3 2.5"),
    H37_UNPLANNED_PARTNERSHIP("", "1.3 5.1"),
    H38_UNCHECKED("", "2.4 5.2"),
    H39_PERCEPTIONS_ALONE("", "1.5 5.1"),
    H40_WHO_FOUND_IT_HARD("inclusionAdjustments", "1.5 2.1");

    private final String answeredBy;
    private final String about;

    /**
     * @param answeredBy questions as {@link StageForm} names them; none where it is answered elsewhere
     * @param about criteria, and standards as a whole, of the default framework
     */
    Hint(String answeredBy, String about) {
        this.answeredBy = answeredBy;
        this.about = about;
    }

    /** 1 to 40. */
    public int number() {
        return Integer.parseInt(name().substring(1, 3));
    }

    /** Whether it is about one of the criteria that the item claims. */
    boolean isOnClaimed(EvidenceItem item) {
        return item.claims().stream().map(Claim::criterion).anyMatch(this::isAbout);
    }

    private boolean isAbout(CriterionCode criterion) {
        return words(about)
                .anyMatch(each -> each.equals(criterion.value()) || each.equals("S" + criterion.standardNumber()));
    }

    private static Stream<String> words(String several) {
        return Stream.of(several.split(" ")).filter(word -> !word.isEmpty());
    }

    /** The question that answers it on the form of a stage, if that form has one. */
    public Optional<String> answeredAt(Stage stage) {
        return words(answeredBy).filter(name -> StageForm.of(stage).asks(name)).findFirst();
    }

    /** Nobody is asked for what they cannot say here. */
    boolean isAnswerableAt(Stage stage) {
        return answeredBy.isEmpty() || answeredAt(stage).isPresent();
    }
}
