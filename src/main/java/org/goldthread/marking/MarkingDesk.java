package org.goldthread.marking;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.portfolio.Pitfall;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.Framework;
import org.jspecify.annotations.Nullable;

/**
 * All that an assessor's page needs of one submission.
 *
 * @param criteria in the framework's order, those submitted only
 * @param warnings of the attempt as a whole and of single criteria; to weigh, not rules
 * @param pitfalls what does not stand well in the portfolio as it was handed in; kept from the page's opening on, like
 *     {@code earlier}
 * @param left what finishing still waits for, a criterion each and the assessor's own word; empty when it may be finished
 * @param earlier the candidate's finished attempts before this one, latest first; empty after a step of marking, as the
 *     page has them ({@link #goingOn})
 * @param barred why its assessor may not assess it, said to them; null where nothing bars them
 * @param reopenUntil until when a finished one may be reopened, unless the candidate opens it first; else null
 */
public record MarkingDesk(
        Submission submission,
        Framework framework,
        String candidateName,
        List<DeskCriterion> criteria,
        List<MarkingWarning> warnings,
        List<Pitfall> pitfalls,
        List<Left> left,
        List<Submission> earlier,
        @Nullable Refusal barred,
        @Nullable Instant reopenUntil) {
    public MarkingDesk {
        criteria = List.copyOf(criteria);
        warnings = List.copyOf(warnings);
        pitfalls = List.copyOf(pitfalls);
        left = List.copyOf(left);
        earlier = List.copyOf(earlier);
    }

    /** After a step, with what the page has had since it was opened. */
    public MarkingDesk goingOn(MarkingDesk opened) {
        var all = Stream.concat(
                        opened.warnings.stream().filter(warning -> warning.criterion() == null),
                        warnings.stream().filter(warning -> warning.criterion() != null))
                .toList();
        return new MarkingDesk(
                submission,
                framework,
                candidateName,
                criteria,
                all,
                opened.pitfalls,
                left,
                opened.earlier,
                opened.barred,
                reopenUntil);
    }

    /** Judgements may be saved: it is submitted or under assessment. */
    public boolean isOpen() {
        return submission.state() == SubmissionState.SUBMITTED
                || submission.state() == SubmissionState.UNDER_ASSESSMENT;
    }
}
