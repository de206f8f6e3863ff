package org.goldthread.marking;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.files.FileFacts;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor records of something seen, discussed or asked.
 *
 * @param question for QUESTIONING what was asked; else empty
 * @param account what was seen, said or answered
 */
public record AddendumDraft(
        AddendumKind kind,
        LocalDate on,
        String placeOrMedium,
        String question,
        String account,
        List<CriterionCode> criteria,
        @Nullable FileFacts recording) {
    public AddendumDraft {
        criteria = List.copyOf(criteria);
    }

    /** A question put on screen: its answer comes from the candidate. */
    static AddendumDraft question(String question, List<CriterionCode> criteria, LocalDate today) {
        return new AddendumDraft(AddendumKind.QUESTIONING, today, "", question, "", criteria, null);
    }

    AddendumDraft recordedIn(@Nullable FileFacts file) {
        return new AddendumDraft(kind, on, placeOrMedium, question, account, criteria, file);
    }
}
