package org.goldthread.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** What may be shown for a look, and what may be written there. Who may look is for {@code PeopleRules} to say. */
final class LookRequestRules {
    static final int TEXT_LIMIT = 5_000;
    static final int COMMENTS = 100;

    /** Nothing of these is with an assessor, or decided for good. */
    private static final Set<Standing> DRAFTS = Set.of(Standing.DRAFTED, Standing.NOT_YET);

    private LookRequestRules() {}

    static Refusal notAChoice() {
        return Refusal.of("asked", "evidence.refusal.look-not-a-choice");
    }

    /** A draft is shown, for a criterion that it is to show: on what is handed in, comments come with the feedback. */
    static Optional<Refusal> mayAsk(
            EvidenceItem item,
            @Nullable CriterionCode criterion,
            Map<CriterionCode, Standing> standings,
            String question) {
        if (criterion != null && item.claim(criterion).isEmpty()) {
            return Optional.of(Refusal.of("criterion", "evidence.refusal.look-criterion"));
        }
        var shown =
                criterion == null ? item.claims().stream().map(Claim::criterion).toList() : List.of(criterion);
        var draft = shown.isEmpty()
                || shown.stream()
                        .map(code -> standings.getOrDefault(code, Standing.DRAFTED))
                        .anyMatch(DRAFTS::contains);
        return draft
                ? TextRules.atMost("question", question, TEXT_LIMIT)
                : Optional.of(Refusal.of("criterion", "evidence.refusal.look-handed-in"));
    }

    /**
     * @param seen how many comments were shown to who writes: what the other wrote since is read first
     */
    static Optional<Refusal> mayWrite(LookRequest request, String text, int seen) {
        if (!request.isOpen()) {
            return Optional.of(Refusal.of("closed", "evidence.refusal.look-closed"));
        }
        if (text.isBlank()) {
            return Optional.of(Refusal.of("text", "evidence.refusal.look-empty"));
        }
        if (request.comments().size() > seen) {
            return Optional.of(Refusal.of("moved-on", "evidence.refusal.look-moved-on"));
        }
        return request.comments().size() >= COMMENTS
                ? Optional.of(Refusal.of("comments", "evidence.refusal.look-full", COMMENTS))
                : TextRules.atMost("text", text, TEXT_LIMIT);
    }

    /** Whoever may not look any more is not shown it again. */
    static Optional<Refusal> mayReopen(boolean mayLook) {
        return mayLook ? Optional.empty() : Optional.of(notAChoice());
    }

    /** The candidate's own words stand in the item itself. */
    static Optional<Refusal> mayKeep(LookRequest request, LookComment comment) {
        return request.isComment(comment)
                ? Optional.empty()
                : Optional.of(Refusal.of("comment", "evidence.refusal.look-own-words"));
    }
}
