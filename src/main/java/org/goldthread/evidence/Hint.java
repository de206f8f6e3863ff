package org.goldthread.evidence;

import java.util.List;
import java.util.Optional;
import org.goldthread.standards.CriterionCode;

/**
 * Advice on one item, by its number in the domain brief's section 7. What it says and why is in the message bundles; when it
 * is given is in {@link HintRules}. No screen shows the numbers.
 */
public enum Hint {
    H01_SPONSORS_WISH_ALONE(List.of("needSources"), "1.5", "2.5"),
    H02_ANSWER_BEFORE_QUESTION(List.of("completedOn", "chosenOn"), "2.5"),
    H03_ONLY_ASKED(List.of("diagnosisMethods"), "2.5"),
    H04_EXACTLY_THE_ORDER(List.of("alternativesConsidered", "differsFromRequest"), "2.5"),
    H05_LOW_PRIORITY_ORDER(List.of("alternativesConsidered", "segmentPriority"), "1.5", "2.5"),
    H06_DELIGHT(List.of("outcome", "whatItTells"), "2.4", "5.2"),
    H07_NO_SERVICE_LEVEL(List.of("serviceTier"), "1.4"),
    H08_PREMIUM_FOR_LOW_PRIORITY(List.of("serviceTier"), "1.4"),
    H09_TRAINING_WITHOUT_CAUSE(List.of("rootCauses"), "2.5"),
    H10_TRAINING_FOR_OTHER_CAUSES(List.of("solutionTypes"), "2.5"),
    H11_ATTITUDE_ALONE(List.of("rootCauses"), "2.5", "4.1", "4.4"),
    H12_FEWER_COMPLAINTS(List.of("measure"), "2.2", "5.2"),
    H13_NO_CRITICISM(List.of("adverseFeedbackIncluded"), "2.2"),
    H14_SILENCE(List.of("complaints"), "2.2"),
    H15_COUNTS_ACTIVITY(List.of("incentiveMetric"), "2.1", "5.2"),
    H16_COURTESY_ALONE(List.of(), "3.5", "5.3"),
    H17_NO_PRIME_GROUP(List.of("customerGroups"), "1.5"),
    H18_NO_GOAL(List.of("strategicGoals"), "S1", "S2", "S5"),
    H19_NO_OWN_STANDARD(List.of("ownStandards"), "1.1", "1.2", "1.3", "3.1"),
    /** Given only where a sustained criterion is claimed, and a framework may ask that of any. */
    H20_ONE_EVENT(List.of(), "S1", "S2", "S3", "S4", "S5"),
    H21_NO_BASELINE(List.of("baseline", "becauseOfMeasure"), "5.1", "5.5"),
    H22_SMALL_SAMPLE(List.of("whoDidNotAnswer"), "5.2", "5.3"),
    H23_NO_BENCHMARK(List.of("benchmark"), "5.1"),
    H24_NOTHING_DECIDED(List.of("madeOn", "markers"), "5.4"),
    H25_NO_LATER_READING(List.of("laterPoints", "points"), "5.5"),
    H26_NOT_TOLD(List.of("toldCustomersOn"), "2.3", "5.5"),
    H27_NO_FOLLOW_UP(List.of("followUps"), "3.4"),
    H28_NO_COLLEAGUE_OR_WITNESS(List.of("colleagues", "witness"), "S3"),
    H29_ONLY_TOLD(List.of("supportTypes"), "S3"),
    H30_NO_BARRIER(List.of("barrier"), "S4"),
    H31_OWN_WORD(List.of("outcomeReportedBy"), "4.5"),
    H32_WHOSE_DECISIONS(List.of("summary"), "S3", "S4"),
    H33_FIRST_TOPIC(List.of("goalAtEnd"), "3.3"),
    H34_NO_IMPACT(List.of("impact"), "3.5", "5.5"),
    H35_NO_OTHER_PROVIDERS(List.of("alternativeProviders"), "S1", "S5"),
    H36_ORDER_TAKING(List.of(), "1.3", "2.5"),
    H37_UNPLANNED_PARTNERSHIP(List.of(), "1.3", "5.1"),
    H38_UNCHECKED(List.of(), "2.4", "5.2"),
    H39_PERCEPTIONS_ALONE(List.of(), "1.5", "5.1"),
    H40_WHO_FOUND_IT_HARD(List.of("inclusionAdjustments"), "1.5", "2.1");

    /** As {@link StageForm} names its questions; none where it is answered elsewhere. */
    private final List<String> answeredBy;

    private final List<String> about;

    Hint(List<String> answeredBy, String... about) {
        this.answeredBy = answeredBy;
        this.about = List.of(about);
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
        return about.contains(criterion.value()) || about.contains("S" + criterion.standardNumber());
    }

    /** The question that answers it on the form of a stage, if that form has one. */
    public Optional<String> answeredAt(Stage stage) {
        return answeredBy.stream()
                .filter(name -> StageForm.of(stage).asks(name))
                .findFirst();
    }

    /** Nobody is asked for what they cannot say here. */
    boolean isAnswerableAt(Stage stage) {
        return answeredBy.isEmpty() || answeredAt(stage).isPresent();
    }
}
