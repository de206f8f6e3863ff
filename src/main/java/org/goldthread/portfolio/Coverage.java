package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/**
 * Where a portfolio stands, criterion by criterion, and the way from here.
 *
 * @param criteria every criterion of the framework, in its order
 * @param shortestWay what is still to be done, what closes most first
 * @param pitfalls advice before handing in; never a refusal
 * @param earliestFinish the first day on which practice over time can be shown for every criterion that asks for it;
 *     null if nothing has to wait
 */
public record Coverage(
        Framework framework,
        List<CriterionProgress> criteria,
        List<NextStep> shortestWay,
        List<Pitfall> pitfalls,
        @Nullable LocalDate earliestFinish) {
    public Coverage {
        criteria = List.copyOf(criteria);
        shortestWay = List.copyOf(shortestWay);
        pitfalls = List.copyOf(pitfalls);
    }

    static Coverage of(CoverageFacts facts) {
        var criteria = facts.framework().criteria().stream()
                .map(criterion -> ProgressRules.of(criterion, facts))
                .toList();
        return new Coverage(
                facts.framework(),
                criteria,
                WayRules.shortest(criteria, facts.begun(), facts.today()),
                PitfallRules.of(facts, criteria),
                WayRules.earliestFinish(criteria));
    }

    /** Every criterion is met and current, and the minimums pass. */
    public boolean ready() {
        return notDone().isEmpty();
    }

    public List<CriterionProgress> notDone() {
        return criteria.stream().filter(progress -> !progress.isDone()).toList();
    }

    public Optional<CriterionProgress> of(CriterionCode code) {
        return criteria.stream()
                .filter(progress -> progress.criterion().code().equals(code))
                .findFirst();
    }

    public int total() {
        return criteria.size();
    }

    /** Met and current. */
    public int met() {
        return count(CoverageRules::isCurrent);
    }

    public int lapsed() {
        return count(state -> state == CriterionState.MET_LAPSED);
    }

    public int withAssessor() {
        return count(CriterionState::isWithAssessor) - feedbackReady();
    }

    /** Answered, as far as the candidate knows; they have not opened it yet. */
    public int feedbackReady() {
        return count(state -> state == CriterionState.FEEDBACK_READY);
    }

    public int notYet() {
        return count(state -> state == CriterionState.NOT_YET);
    }

    public int drafted() {
        return count(state -> state == CriterionState.EVIDENCE_DRAFTED);
    }

    /** Begun, not handed in, and not ready to be. */
    public int unfinished() {
        return (int) criteria.stream()
                .filter(progress -> progress.state() == CriterionState.EVIDENCE_DRAFTED && !progress.isReady())
                .count();
    }

    /** Nothing there yet. */
    public int open() {
        return count(state -> state == CriterionState.PLANNED || state == CriterionState.NOT_STARTED);
    }

    /** The criteria of which something new could be handed in now, though some lack more. */
    public List<CriterionCode> submittable() {
        return codes(CriterionProgress::submittable);
    }

    /** The criteria that lack nothing and wait to be handed in. */
    public List<CriterionCode> readyToSubmit() {
        return codes(CriterionProgress::isReady);
    }

    /** On other people and AI, of all items that show what is ready. */
    public int questionsLeft() {
        return criteria.stream()
                .filter(CriterionProgress::isReady)
                .flatMap(progress -> progress.questions().entrySet().stream())
                .distinct()
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<CriterionCode> codes(Predicate<CriterionProgress> which) {
        return criteria.stream()
                .filter(which)
                .map(progress -> progress.criterion().code())
                .toList();
    }

    private int count(Predicate<CriterionState> which) {
        return (int)
                criteria.stream().map(CriterionProgress::state).filter(which).count();
    }
}
