package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Where a criterion stands and what it rests on: for a current MET its accepted claims, otherwise those with what is
 * handed in and what is drafted.
 *
 * @param items different items it rests on
 * @param distinctTypes different evidence types among them
 * @param daysCovered days between their first and last dated record
 * @param missing what it still lacks; empty for a MET that is complete, and for drafts that can be handed in
 * @param evidence the candidate's items it rests on
 * @param submittable it has something new and complete that may be handed in, though it may lack more
 * @param questions on other people and AI that are still open, of each item that would be handed in
 * @param currentUntil the last day on which its MET is current; null if it is not met
 */
public record CriterionProgress(
        Criterion criterion,
        CriterionState state,
        int items,
        int distinctTypes,
        int daysCovered,
        List<Shortfall> missing,
        List<EvidenceId> evidence,
        boolean submittable,
        Map<EvidenceId, Integer> questions,
        @Nullable LocalDate currentUntil) {
    public CriterionProgress {
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
        questions = Map.copyOf(questions);
    }

    /**
     * The one rule behind "ready to submit", wherever it is said: something new may be handed in, and nothing is missing.
     * The questions that are asked at submitting may be open; how many is said beside it.
     */
    public boolean isReady() {
        return submittable && missing.isEmpty();
    }

    public int questionsLeft() {
        return questions.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Met, current, and the minimums pass. */
    public boolean isDone() {
        return CoverageRules.isCurrent(state) && missing.isEmpty();
    }

    /** The form to begin with for something new. */
    public Stage stage() {
        return WayRules.stageFor(criterion);
    }

    /** Something is left for the candidate to do. */
    boolean isWithCandidate() {
        return !isDone() && !state.isWithAssessor();
    }
}
