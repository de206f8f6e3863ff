package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.files.FileFacts;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the assessor saw, discussed or asked. Joins the submission and is never edited; it counts once the candidate has
 * confirmed it.
 *
 * @param question for QUESTIONING what was asked; else empty
 * @param account what was seen or said; for a question put on screen the candidate's answer, empty until it comes
 * @param recording of a discussion, if there is one
 */
public record Addendum(
        String id,
        AddendumKind kind,
        LocalDate on,
        String placeOrMedium,
        String question,
        String account,
        List<CriterionCode> criteria,
        @Nullable FileFacts recording,
        PersonId by,
        Instant at,
        @Nullable Instant confirmedByCandidate) {
    public Addendum {
        criteria = List.copyOf(criteria);
    }
}
