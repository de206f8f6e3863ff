package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.evidence.Drafts.Begun;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Suggestions;
import org.goldthread.portfolio.NextStep.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** The shortest way to the finish: each lack with the step that removes it, one step for all that it removes. */
final class WayRules {
    private static final List<EvidenceType> SEEN_BY_OTHERS =
            List.of(EvidenceType.OBSERVATION, EvidenceType.WITNESS_TESTIMONY, EvidenceType.EXPERT_WITNESS);

    private WayRules() {}

    /** What tells one step from another; lacks with the same key are removed together. */
    private record Step(
            Kind kind,
            @Nullable EvidenceId item,
            String title,
            @Nullable Stage stage,
            @Nullable LocalDate on) {}

    /**
     * What an assessor asked for comes first, the earliest day before the others: somebody waits for it. Then steps that
     * close most; among equals those that start most, then those that need no waiting.
     *
     * @param begun items that show nothing yet, the one to go on with first
     */
    static List<NextStep> shortest(List<CriterionProgress> criteria, List<Begun> begun, LocalDate today) {
        Map<Step, List<CriterionCode>> closes = new LinkedHashMap<>();
        Map<Step, List<CriterionCode>> starts = new LinkedHashMap<>();
        for (var progress : criteria) {
            if (progress.isWithCandidate()) {
                var steps = steps(progress, today);
                var into = closesAtOnce(progress, steps) ? closes : starts;
                steps.forEach(step -> into.computeIfAbsent(step, _ -> new ArrayList<>())
                        .add(progress.criterion().code()));
            }
        }
        return Stream.concat(closes.keySet().stream(), starts.keySet().stream())
                .distinct()
                .map(step -> step(
                        goingOn(step, begun),
                        closes.getOrDefault(step, List.of()),
                        starts.getOrDefault(step, List.of())))
                .sorted(Comparator.comparing((NextStep step) -> step.kind() != Kind.ANSWER_FEEDBACK)
                        .thenComparing(WayRules::askedBy)
                        .thenComparingInt((NextStep step) -> -step.closes().size())
                        .thenComparingInt(step -> step.kind() == Kind.WAIT_UNTIL ? 1 : 0)
                        .thenComparingInt(step -> -step.starts().size()))
                .toList();
    }

    /** Nobody is sent to begin anew what they have begun: what shows nothing yet has no step of its own. */
    private static Step goingOn(Step step, List<Begun> begun) {
        return switch (step.kind()) {
            case ADD_ITEM, RENEW ->
                begun.stream()
                        .filter(item -> item.stage() == step.stage())
                        .findFirst()
                        .map(item -> new Step(step.kind(), item.item(), item.title(), step.stage(), step.on()))
                        .orElse(step);
            default -> step;
        };
    }

    private static LocalDate askedBy(NextStep step) {
        var by = step.kind() == Kind.ANSWER_FEEDBACK ? step.on() : null;
        return by == null ? LocalDate.MAX : by;
    }

    /** The first day on which every criterion that asks for practice over time can show it. */
    static @Nullable LocalDate earliestFinish(List<CriterionProgress> criteria) {
        return criteria.stream()
                .filter(progress -> !progress.isDone())
                .flatMap(progress -> progress.missing().stream())
                .flatMap(lack -> lack instanceof Shortfall.Days days ? Stream.of(days.reachableOn()) : Stream.of())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static NextStep step(Step step, List<CriterionCode> closes, List<CriterionCode> starts) {
        return new NextStep(step.kind(), closes, starts, step.item(), step.title(), step.stage(), step.on());
    }

    /** One step is enough, and it brings all that lacks. */
    private static boolean closesAtOnce(CriterionProgress progress, List<Step> steps) {
        return steps.size() == 1
                && progress.missing().stream()
                        .noneMatch(lack ->
                                takesMoreThanOne(lack) || (lack instanceof Shortfall.Days && progress.items() == 0));
    }

    private static boolean takesMoreThanOne(Shortfall lack) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) -> need - have > 1;
            case Shortfall.Types(int have, int need) -> need - have > 1;
            case Shortfall.Measures(int have, int need, var _) -> need - have > 1;
            default -> false;
        };
    }

    private static List<Step> steps(CriterionProgress progress, LocalDate today) {
        if (progress.missing().isEmpty()) {
            return List.of(new Step(Kind.SUBMIT_DRAFTS, null, "", null, null));
        }
        var asked = progress.missing().stream().anyMatch(WayRules::asksForSomethingNew);
        return progress.missing().stream()
                .filter(lack -> !asked || asksForSomethingNew(lack) || lack instanceof Shortfall.Days)
                .flatMap(lack -> step(lack, progress, today).stream())
                .distinct()
                .toList();
    }

    /** It says already what to bring; how many and of which kind need not be said beside it. */
    private static boolean asksForSomethingNew(Shortfall lack) {
        return lack instanceof Shortfall.Answer || lack instanceof Shortfall.Renewal;
    }

    private static Optional<Step> step(Shortfall lack, CriterionProgress progress, LocalDate today) {
        var stage = stageFor(progress.criterion());
        return Optional.ofNullable(
                switch (lack) {
                    case Shortfall.Items _ ->
                        about(isSeenByOthers(progress.criterion()) ? Kind.GET_WITNESS : Kind.ADD_ITEM, stage);
                    case Shortfall.Types _ -> progress.items() == 0 ? null : about(Kind.ADD_KIND, stage);
                    case Shortfall.Days days -> progress.items() == 0 ? null : dated(days, progress, today);
                    case Shortfall.Measures _ ->
                        progress.items() == 0 ? null : about(Kind.ADD_MEASURE, Stage.SATISFACTION);
                    case Shortfall.Sentence sentence ->
                        new Step(Kind.FINISH_SENTENCE, sentence.item(), sentence.title(), null, null);
                    case Shortfall.Answer answer ->
                        new Step(Kind.ANSWER_FEEDBACK, null, answer.whatWouldShowIt(), stage, answer.by());
                    case Shortfall.Renewal _ -> about(Kind.RENEW, stage);
                });
    }

    private static Step about(Kind kind, Stage stage) {
        return new Step(kind, null, "", stage, null);
    }

    private static Step dated(Shortfall.Days days, CriterionProgress progress, LocalDate today) {
        var item = progress.evidence().isEmpty() ? null : progress.evidence().getFirst();
        return days.reachableOn().isAfter(today)
                ? new Step(Kind.WAIT_UNTIL, item, "", null, days.reachableOn())
                : new Step(Kind.ADD_DATED_RECORD, item, "", null, null);
    }

    private static boolean isSeenByOthers(Criterion criterion) {
        return SEEN_BY_OTHERS.containsAll(criterion.typicalTypes());
    }

    /** The form that most speaks for a criterion; a process where no form does. */
    static Stage stageFor(Criterion criterion) {
        return Stream.of(Stage.values())
                .filter(stage -> Suggestions.of(stage, Set.of()).contains(criterion.code()))
                .min(Comparator.comparingInt(
                        stage -> Suggestions.of(stage, Set.of()).indexOf(criterion.code())))
                .orElse(isSeenByOthers(criterion) ? Stage.COACHING : Stage.PROCESS);
    }
}
