package org.goldthread.evidence;

import static org.goldthread.evidence.HintCase.pair;
import static org.goldthread.evidence.SomeFacts.SHOWN;
import static org.goldthread.evidence.SomeFacts.TODAY;
import static org.goldthread.evidence.SomeFacts.at;
import static org.goldthread.evidence.SomeFacts.claiming;
import static org.goldthread.evidence.SomeFacts.claims;
import static org.goldthread.evidence.SomeFacts.measured;
import static org.goldthread.evidence.SomeFacts.read;
import static org.goldthread.evidence.SomeFacts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.Benchmark;
import org.goldthread.engagement.BenchmarkKind;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.Misalignment;

/** H20 to H32 and H36 to H38. */
final class OtherHintCases {
    private OtherHintCases() {}

    static List<HintCase> all() {
        return Stream.of(time(), measuring(), changing(), people(), colleagues(), culture(), relationship())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HintCase> time() {
        var process = claiming(at(Stage.PROCESS), "2.4");
        var ninety = List.of(on(TODAY.minusDays(90)), on(TODAY));
        var shown = claiming(measured(), "2.4");
        return List.of(
                pair(Hint.H20_ONE_EVENT, process, "occurrences", List.of(on(TODAY.minusDays(89)), on(TODAY)), ninety),
                pair(Hint.H20_ONE_EVENT, process, "occurrences", List.of(), ninety),
                pair(
                        Hint.H20_ONE_EVENT,
                        process,
                        "occurrences",
                        List.of(on(TODAY.minusDays(89)), on(TODAY.plusDays(1))),
                        ninety),
                pair(Hint.H20_ONE_EVENT, at(Stage.PROCESS), "claims", claims("2.4"), claims("2.1")),
                pair(
                        Hint.H20_ONE_EVENT,
                        shown,
                        "measure.points",
                        points(TODAY.minusDays(11)),
                        points(TODAY.minusDays(10))));
    }

    private static Dated on(LocalDate day) {
        return new Dated(day, "");
    }

    private static List<MeasurePoint> points(LocalDate day) {
        return List.of(read(day, 40));
    }

    private static List<HintCase> measuring() {
        var before = read(TODAY.minusDays(100), 40);
        var improvement = at(Stage.IMPROVEMENT);
        var said = List.of(new LaterPoint(TODAY, null, "Better"));
        return List.of(
                pair(Hint.H21_NO_BASELINE, measured(), "measure.baseline", null, before),
                pair(
                        Hint.H21_NO_BASELINE,
                        with(measured(), "measure.baseline", null),
                        "measure.points",
                        points(TODAY),
                        List.of()),
                pair(Hint.H21_NO_BASELINE, improvement, "laterPoints", List.of(new LaterPoint(TODAY, 81.0, "")), said),
                pair(
                        Hint.H22_SMALL_SAMPLE,
                        measured(),
                        "measure.points",
                        List.of(read(TODAY, 11)),
                        List.of(read(TODAY, 12))),
                pair(
                        Hint.H22_SMALL_SAMPLE,
                        measured(),
                        "measure.points",
                        List.of(read(TODAY, 11)),
                        List.of(new MeasurePoint(TODAY, 70, null))),
                pair(Hint.H22_SMALL_SAMPLE, measured(), "measure.responseRate", 29.9, 30.0),
                pair(Hint.H22_SMALL_SAMPLE, measured(), "measure.responseRate", 29.9, null),
                pair(
                        Hint.H23_NO_BENCHMARK,
                        claiming(measured(), "5.1"),
                        "measure.benchmark",
                        null,
                        new Benchmark(80, BenchmarkKind.TARGET, "Charter")),
                pair(
                        Hint.H23_NO_BENCHMARK,
                        with(measured(), "measure.benchmark", null),
                        "claims",
                        claims("5.1"),
                        claims("5.2")));
    }

    private static List<HintCase> changing() {
        var improvement = at(Stage.IMPROVEMENT);
        var made = with(improvement, "madeOn", TODAY.minusDays(30));
        var marked = with(measured(), "markers", List.of(on(TODAY.minusDays(70))));
        return List.of(
                pair(Hint.H24_NOTHING_DECIDED, measured(), "markers", List.of(), List.of(on(TODAY.minusDays(70)))),
                pair(Hint.H24_NOTHING_DECIDED, measured(), "measure", SHOWN, null),
                pair(Hint.H24_NOTHING_DECIDED, answering(), "madeOn", null, TODAY),
                pair(
                        Hint.H25_NO_LATER_READING,
                        made,
                        "laterPoints",
                        List.of(new LaterPoint(TODAY.minusDays(1), 80.0, "")),
                        List.of(new LaterPoint(TODAY, 80.0, ""))),
                pair(
                        Hint.H25_NO_LATER_READING,
                        made,
                        "laterPoints",
                        List.of(new LaterPoint(TODAY.plusDays(1), 80.0, "")),
                        List.of(new LaterPoint(TODAY, 80.0, ""))),
                pair(Hint.H25_NO_LATER_READING, improvement, "madeOn", TODAY.minusDays(30), null),
                pair(
                        Hint.H25_NO_LATER_READING,
                        marked,
                        "measure.points",
                        points(TODAY.minusDays(41)),
                        points(TODAY.minusDays(40))),
                pair(
                        Hint.H25_NO_LATER_READING,
                        marked,
                        "markers",
                        List.of(on(TODAY.minusDays(90)), on(TODAY.minusDays(69))),
                        List.of(on(TODAY.minusDays(90)), on(TODAY.minusDays(70)))),
                pair(Hint.H26_NOT_TOLD, made, "toldCustomersOn", null, TODAY),
                pair(Hint.H26_NOT_TOLD, improvement, "madeOn", TODAY, null));
    }

    /** An improvement because of a measure that has been read. */
    private static HintFacts answering() {
        return with(with(at(Stage.IMPROVEMENT), "followed", measured().followed()), "becauseOfMeasure", SHOWN);
    }

    private static List<HintCase> people() {
        var coaching = at(Stage.COACHING);
        var ended = with(coaching, "activityTo", TODAY.minusDays(15));
        var learnt = with(ended, "supportTypes", Set.of(SupportType.TRAINING));
        return List.of(
                pair(Hint.H27_NO_FOLLOW_UP, learnt, "followUps", List.of(), List.of(on(TODAY))),
                pair(Hint.H27_NO_FOLLOW_UP, learnt, "activityTo", TODAY.minusDays(15), TODAY.minusDays(14)),
                pair(Hint.H27_NO_FOLLOW_UP, learnt, "activityTo", TODAY.minusDays(15), null),
                pair(
                        Hint.H27_NO_FOLLOW_UP,
                        ended,
                        "supportTypes",
                        Set.of(SupportType.MENTORING),
                        Set.of(SupportType.EMAIL)),
                pair(
                        Hint.H27_NO_FOLLOW_UP,
                        with(at(Stage.GAP), "activityTo", TODAY.minusDays(15)),
                        "solutionTypes",
                        Set.of(SolutionType.TRAINING),
                        Set.of(SolutionType.TOOL)));
    }

    private static List<HintCase> colleagues() {
        var coaching = at(Stage.COACHING);
        var named = claiming(with(coaching, "colleagues", "AB"), "3.3");
        var witness = new Witness("Ben", "Manager", "Customer", "ben@test.example", null);
        return List.of(
                pair(Hint.H28_NO_COLLEAGUE_OR_WITNESS, named, "witness", null, witness),
                pair(Hint.H28_NO_COLLEAGUE_OR_WITNESS, with(named, "witness", witness), "colleagues", "", "AB"),
                pair(Hint.H28_NO_COLLEAGUE_OR_WITNESS, coaching, "claims", claims("3.1"), claims("2.1")),
                pair(
                        Hint.H29_ONLY_TOLD,
                        claiming(coaching, "3.1"),
                        "supportTypes",
                        Set.of(SupportType.EMAIL, SupportType.BRIEFING),
                        Set.of(SupportType.EMAIL, SupportType.COACHING)),
                pair(
                        Hint.H29_ONLY_TOLD,
                        claiming(coaching, "3.1"),
                        "supportTypes",
                        Set.of(SupportType.EMAIL),
                        Set.of()),
                pair(
                        Hint.H29_ONLY_TOLD,
                        with(coaching, "supportTypes", Set.of(SupportType.EMAIL)),
                        "claims",
                        claims("3.1"),
                        claims("2.1")));
    }

    private static List<HintCase> culture() {
        var culture = at(Stage.CULTURE);
        var shifted = with(culture, "outcomeReportedBy", ReportedBy.SELF);
        return List.of(
                pair(Hint.H30_NO_BARRIER, claiming(culture, "4.2"), "barrier", "", "Calls were seen as interruptions"),
                pair(Hint.H30_NO_BARRIER, claiming(culture, "4.4"), "obstacleKind", null, ObstacleKind.TOOL),
                pair(
                        Hint.H30_NO_BARRIER,
                        claiming(at(Stage.IMPROVEMENT), "4.4"),
                        "obstacleKind",
                        null,
                        ObstacleKind.ROLE),
                pair(
                        Hint.H30_NO_BARRIER,
                        claiming(at(Stage.GAP), "4.1"),
                        "rootCauses",
                        Set.of(),
                        Set.of(RootCause.ATTITUDE)),
                pair(Hint.H30_NO_BARRIER, culture, "claims", claims("4.1"), claims("3.1")),
                pair(
                        Hint.H31_OWN_WORD,
                        claiming(culture, "4.5"),
                        "outcomeReportedBy",
                        ReportedBy.SELF,
                        ReportedBy.COLLEAGUE),
                pair(
                        Hint.H31_OWN_WORD,
                        claiming(at(Stage.COACHING), "4.5"),
                        "outcomeReportedBy",
                        ReportedBy.SELF,
                        null),
                pair(Hint.H31_OWN_WORD, shifted, "claims", claims("4.5"), claims("4.4")),
                pair(Hint.H32_WHOSE_DECISIONS, culture, "role", CandidateRole.CONTRIBUTED, CandidateRole.CO_LED),
                pair(Hint.H32_WHOSE_DECISIONS, culture, "role", CandidateRole.OBSERVED, CandidateRole.LED));
    }

    private static List<HintCase> relationship() {
        var process = at(Stage.PROCESS);
        return List.of(
                pair(Hint.H36_ORDER_TAKING, process, "misalignments", Set.of(Misalignment.M3), Set.of(Misalignment.M6)),
                pair(
                        Hint.H37_UNPLANNED_PARTNERSHIP,
                        process,
                        "misalignments",
                        Set.of(Misalignment.M6),
                        Set.of(Misalignment.M3)),
                pair(Hint.H38_UNCHECKED, process, "misalignments", Set.of(Misalignment.M5), Set.of()),
                pair(Hint.H38_UNCHECKED, process, "misalignments", Set.of(Misalignment.M7), Set.of(Misalignment.M3)));
    }
}
