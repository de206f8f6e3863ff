package org.goldthread.team;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionState;
import org.goldthread.standards.CriterionCode;

/** Which items a lead sees: those that are with an assessor or were answered. What came back is a draft again (section 11). */
final class HandedInRules {
    private static final Set<SubmissionState> SEEN = EnumSet.of(
            SubmissionState.SUBMITTED,
            SubmissionState.UNDER_ASSESSMENT,
            SubmissionState.COUNTERSIGNING,
            SubmissionState.FINISHED);

    private HandedInRules() {}

    /** Each item once, as it was handed in last; the latest first. */
    static List<CellEntry.Handed> of(CriterionCode criterion, Collection<Submission> submissions, ZoneId zone) {
        var latest = new LinkedHashMap<EvidenceId, CellEntry.Handed>();
        submissions.stream()
                .filter(submission -> SEEN.contains(submission.state()))
                .sorted(Comparator.comparing(Submission::submitted).reversed())
                .forEach(submission -> submission.items().stream()
                        .filter(item -> item.claim(criterion).isPresent())
                        .forEach(item -> latest.putIfAbsent(
                                item.item(),
                                new CellEntry.Handed(
                                        item.title(), LocalDate.ofInstant(submission.submitted(), zone)))));
        return List.copyOf(latest.values());
    }
}
