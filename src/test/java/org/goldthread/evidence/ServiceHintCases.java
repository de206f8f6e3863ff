package org.goldthread.evidence;

import static org.goldthread.evidence.HintCase.pair;
import static org.goldthread.evidence.SomeFacts.TODAY;
import static org.goldthread.evidence.SomeFacts.at;
import static org.goldthread.evidence.SomeFacts.claiming;
import static org.goldthread.evidence.SomeFacts.claims;
import static org.goldthread.evidence.SomeFacts.measure;
import static org.goldthread.evidence.SomeFacts.measured;
import static org.goldthread.evidence.SomeFacts.with;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;

/** H06 to H08, H12 to H19, H34, H35 and H40. */
final class ServiceHintCases {
    private static final HintFacts PROCESS = at(Stage.PROCESS);

    private ServiceHintCases() {}

    static List<HintCase> all() {
        return Stream.of(promises(), hearing(), courtesy(), grounds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HintCase> promises() {
        var praised = with(at(Stage.COACHING), "outcome", "We exceeded what they hoped for");
        var series = with(with(measured(), "whatItTells", "They were delighted"), "measure.points", readings(4, 0));
        var low = with(at(Stage.STANDARDS), "segmentPriority", SegmentPriority.LOW);
        return List.of(
                pair(
                        Hint.H06_DELIGHT,
                        praised,
                        "outcome",
                        "We exceeded what they hoped for",
                        "Calls came back within the four hours"),
                pair(Hint.H06_DELIGHT, series, "measure.points", readings(4, 0), readings(5, 0)),
                pair(Hint.H06_DELIGHT, series, "measure.points", readings(5, 1), readings(5, 0)),
                pair(Hint.H07_NO_SERVICE_LEVEL, PROCESS, "claims", claims("1.4"), claims("1.3")),
                pair(Hint.H07_NO_SERVICE_LEVEL, claiming(PROCESS, "1.4"), "serviceTier", null, ServiceTier.STANDARD),
                pair(Hint.H08_PREMIUM_FOR_LOW_PRIORITY, low, "serviceTier", ServiceTier.PREMIUM, ServiceTier.STANDARD),
                pair(
                        Hint.H08_PREMIUM_FOR_LOW_PRIORITY,
                        with(low, "serviceTier", ServiceTier.PREMIUM),
                        "segmentPriority",
                        SegmentPriority.LOW,
                        SegmentPriority.HIGH));
    }

    private static List<MeasurePoint> readings(int until, int later) {
        return Stream.concat(
                        IntStream.range(0, until - later).mapToObj(i -> TODAY.minusDays(i * 5L)),
                        IntStream.range(0, later).mapToObj(i -> TODAY.plusDays(1 + i)))
                .map(day -> SomeFacts.read(day, 40))
                .toList();
    }

    private static List<HintCase> hearing() {
        var fewer = with(with(measured(), "measure.name", "Complaints a month"), "measure.direction", Direction.DOWN);
        var other = new MeasureId("other");
        var open = claiming(PROCESS, "2.2");
        var long180 = with(PROCESS, "activityFrom", TODAY.minusDays(180));
        return List.of(
                pair(Hint.H12_FEWER_COMPLAINTS, fewer, "measure.direction", Direction.DOWN, Direction.UP),
                pair(Hint.H12_FEWER_COMPLAINTS, fewer, "measure.name", "Complaints a month", "Errors a month"),
                new HintCase(
                        Hint.H12_FEWER_COMPLAINTS,
                        "measure.name",
                        with(fewer, "followed", both(fewer, measure(other, "Recommended to others"))),
                        with(fewer, "followed", both(fewer, measure(other, "Days to resolution")))),
                pair(Hint.H13_NO_CRITICISM, open, "adverseFeedbackIncluded", false, true),
                pair(Hint.H13_NO_CRITICISM, open, "adverseFeedbackIncluded", null, true),
                pair(Hint.H13_NO_CRITICISM, PROCESS, "claims", claims("2.2"), claims("2.1")),
                pair(Hint.H13_NO_CRITICISM, claiming(measured(), "2.2"), "adverseFeedbackIncluded", false, true),
                pair(Hint.H14_SILENCE, long180, "complaints", "", "One, about waiting"),
                pair(Hint.H14_SILENCE, long180, "complaints", "There were no complaints", "No reply from one"),
                pair(Hint.H14_SILENCE, PROCESS, "activityFrom", TODAY.minusDays(180), TODAY.minusDays(179)),
                pair(Hint.H14_SILENCE, long180, "activityTo", null, TODAY.minusDays(1)),
                pair(
                        Hint.H14_SILENCE,
                        with(measured(), "activityFrom", TODAY.minusDays(200)),
                        "complaints",
                        "None so far",
                        "Two"));
    }

    private static List<Measure> both(HintFacts facts, Measure other) {
        return List.of(facts.followed().getFirst(), other);
    }

    private static List<HintCase> courtesy() {
        var culture = at(Stage.CULTURE);
        return List.of(
                pair(
                        Hint.H15_COUNTS_ACTIVITY,
                        PROCESS,
                        "incentiveMetric",
                        IncentiveMetric.LEADERBOARD,
                        IncentiveMetric.RECOMMENDATION),
                pair(Hint.H15_COUNTS_ACTIVITY, PROCESS, "incentiveMetric", IncentiveMetric.POINTS, null),
                pair(
                        Hint.H15_COUNTS_ACTIVITY,
                        PROCESS,
                        "incentiveMetric",
                        IncentiveMetric.COMPLETIONS,
                        IncentiveMetric.NONE),
                pair(
                        Hint.H16_COURTESY_ALONE,
                        PROCESS,
                        "attachments",
                        files("Thank-you_from_Ana.pdf", "more thanks.jpg"),
                        files("Thank-you_from_Ana.pdf", "log.pdf")),
                pair(Hint.H16_COURTESY_ALONE, PROCESS, "attachments", files("thanks.pdf"), List.of()),
                pair(
                        Hint.H16_COURTESY_ALONE,
                        culture,
                        "outcome",
                        "Everybody was friendly and very polite.",
                        "Everybody was friendly, and nobody is put through twice."),
                pair(Hint.H16_COURTESY_ALONE, culture, "outcome", "Polite", ""),
                pair(Hint.H17_NO_PRIME_GROUP, PROCESS, "customerGroups", Set.of(), Set.of(CustomerGroup.SPONSOR)),
                pair(
                        Hint.H17_NO_PRIME_GROUP,
                        PROCESS,
                        "customerGroups",
                        Set.copyOf(Arrays.asList(CustomerGroup.values())),
                        Set.of(CustomerGroup.SPONSOR, CustomerGroup.LEARNER)));
    }

    private static List<Attachment> files(String... names) {
        return Arrays.stream(names)
                .map(name -> new FileFacts(new FileId(name), name, "application/pdf", 1, "ab".repeat(32), 1))
                .map(file -> new Attachment(file, null))
                .toList();
    }

    private static List<HintCase> grounds() {
        var standards = at(Stage.STANDARDS);
        var quoted = List.of(new StandardReference("Answer within a day", "Charter", "2", "COO"));
        return List.of(
                pair(Hint.H18_NO_GOAL, claiming(PROCESS, "2.1"), "strategicGoals", "", "Sales close in a week"),
                pair(Hint.H18_NO_GOAL, claiming(at(Stage.GAP), "1.5"), "strategicGoals", "", "Sales close in a week"),
                pair(Hint.H18_NO_GOAL, standards, "claims", claims("5.4"), claims("3.1", "4.1")),
                pair(Hint.H18_NO_GOAL, measured(), "claims", claims("5.1"), claims("4.5")),
                pair(Hint.H19_NO_OWN_STANDARD, PROCESS, "ownStandards", "", "Charter, section 2"),
                pair(Hint.H19_NO_OWN_STANDARD, at(Stage.COACHING), "ownStandards", " ", "Charter, section 2"),
                pair(Hint.H19_NO_OWN_STANDARD, standards, "ownStandards", List.of(), quoted),
                pair(
                        Hint.H19_NO_OWN_STANDARD,
                        standards,
                        "ownStandards",
                        List.of(new StandardReference("", "", "", "")),
                        quoted),
                pair(Hint.H34_NO_IMPACT, PROCESS, "impact", Set.of(), Set.of(Impact.WELLBEING)),
                pair(Hint.H35_NO_OTHER_PROVIDERS, claiming(PROCESS, "1.3"), "alternativeProviders", "", "A search"),
                pair(Hint.H35_NO_OTHER_PROVIDERS, claiming(standards, "5.1"), "alternativeProviders", "", "A search"),
                pair(Hint.H35_NO_OTHER_PROVIDERS, PROCESS, "claims", claims("1.3"), claims("2.1")),
                pair(
                        Hint.H40_WHO_FOUND_IT_HARD,
                        with(PROCESS, "customerGroups", Set.of(CustomerGroup.LEARNER)),
                        "inclusionAdjustments",
                        "",
                        "Captions"),
                pair(
                        Hint.H40_WHO_FOUND_IT_HARD,
                        PROCESS,
                        "customerGroups",
                        Set.of(CustomerGroup.LEARNER),
                        Set.of(CustomerGroup.SPONSOR)));
    }
}
