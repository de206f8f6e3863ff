package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldthread.files.FileFacts;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Phrase;
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
    private static final int TITLE_LENGTH = 60;

    public Addendum {
        criteria = List.copyOf(criteria);
    }

    /** Its kind and where it was; for a question put on screen, which has no place, what was asked. */
    public Phrase title() {
        var called = Phrase.of("marking.addendum-kind." + kind);
        return placeOrMedium.isEmpty()
                ? Phrase.of("marking.claim-title.asked", called, beginning(question))
                : Phrase.of("marking.claim-title.added", called, placeOrMedium);
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= TITLE_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE_LENGTH)).replaceFirst("\\s+\\S*$", "") + " …";
    }

    static Addendum recorded(AddendumDraft draft, PersonId by, Instant now) {
        return new Addendum(
                UUID.randomUUID().toString(),
                draft.kind(),
                draft.on(),
                draft.placeOrMedium().strip(),
                draft.question().strip(),
                draft.account().strip(),
                draft.criteria(),
                draft.recording(),
                by,
                now,
                null);
    }

    public boolean isConfirmed() {
        return confirmedByCandidate != null;
    }

    /** What was seen happened on its day; a question or a discussion is about practice, and is none (section 2). */
    List<LocalDate> datedRecords() {
        return kind == AddendumKind.OBSERVATION ? List.of(on) : List.of();
    }

    /** A question put on screen that the candidate has still to answer. */
    public boolean awaitsAnswer() {
        return kind == AddendumKind.QUESTIONING && account.isEmpty();
    }

    /** Once is enough: the first confirmation stays. */
    Addendum confirmed(Instant now) {
        return isConfirmed()
                ? this
                : new Addendum(id, kind, on, placeOrMedium, question, account, criteria, recording, by, at, now);
    }

    /** The answer confirms itself. */
    Addendum answered(String answer, LocalDate day, Instant now) {
        return new Addendum(id, kind, day, placeOrMedium, question, answer.strip(), criteria, recording, by, at, now);
    }
}
