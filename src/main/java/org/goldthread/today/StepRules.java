package org.goldthread.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.portfolio.Coverage;
import org.goldthread.portfolio.NextStep;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.standards.CriterionCode;
import org.goldthread.today.Move.Reason;

/** Why a step of the shortest way is worth doing: what it closes, and how far the criterion is. */
final class StepRules {
    private StepRules() {}

    /** @param titles how criteria are named */
    static List<Reason> reasons(NextStep step, Coverage coverage, Function<List<CriterionCode>, String> titles) {
        var reasons = new ArrayList<Reason>();
        if (!step.closes().isEmpty()) {
            reasons.add(Reason.of("portfolio.way.closes", titles.apply(step.closes())));
        }
        if (!step.starts().isEmpty()) {
            reasons.add(Reason.of("portfolio.way.starts", titles.apply(step.starts())));
        }
        standing(step, coverage).ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private static Optional<Reason> standing(NextStep step, Coverage coverage) {
        return switch (step.kind()) {
            case FINISH_SENTENCE -> Optional.of(Reason.of("today.why.sentence"));
            case GET_WITNESS -> Optional.of(Reason.of("today.why.witness"));
            case ADD_ITEM, ADD_KIND, ADD_MEASURE, ADD_DATED_RECORD, RENEW, WAIT_UNTIL ->
                lacks(step, coverage)
                        .flatMap(lack -> of(step.kind(), lack).stream())
                        .findFirst();
            case ANSWER_FEEDBACK -> Optional.ofNullable(step.on()).map(by -> Reason.of("today.why.by", by));
            case SUBMIT_DRAFTS -> Optional.empty();
        };
    }

    private static Stream<Shortfall> lacks(NextStep step, Coverage coverage) {
        return Stream.concat(step.closes().stream(), step.starts().stream())
                .flatMap((CriterionCode code) -> coverage.of(code).stream())
                .flatMap(progress -> progress.missing().stream());
    }

    private static Optional<Reason> of(NextStep.Kind kind, Shortfall lack) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) ->
                when(kind == NextStep.Kind.ADD_ITEM, Reason.of("today.why.items", have, need));
            case Shortfall.Types(int have, int need) ->
                when(kind == NextStep.Kind.ADD_KIND, Reason.of("today.why.kinds", have, need));
            case Shortfall.Measures(int have, int need, boolean _) ->
                when(
                        kind == NextStep.Kind.ADD_MEASURE,
                        have < need
                                ? Reason.of("today.why.measures", have, need)
                                : Reason.of("today.why.customer-measure"));
            case Shortfall.Days days ->
                when(
                        kind == NextStep.Kind.ADD_DATED_RECORD || kind == NextStep.Kind.WAIT_UNTIL,
                        Reason.of("today.why.days", days.have(), days.need()));
            case Shortfall.Renewal(var after) ->
                when(kind == NextStep.Kind.RENEW, Reason.of("today.why.lapsed", after));
            case Shortfall.Sentence _, Shortfall.Answer _ -> Optional.empty();
        };
    }

    private static Optional<Reason> when(boolean fits, Reason reason) {
        return fits ? Optional.of(reason) : Optional.empty();
    }
}
