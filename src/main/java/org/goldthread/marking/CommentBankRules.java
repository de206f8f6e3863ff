package org.goldthread.marking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** What an assessor may keep for later, and in which order they find it. */
final class CommentBankRules {
    /** Nobody finds one of more than these again; all are read at once. */
    static final int AT_MOST = 200;

    /** A comment that is used again is a paragraph, no essay. */
    static final int LENGTH = 2_000;

    private static final String RULE = "comment";

    private CommentBankRules() {}

    static Optional<Refusal> mayKeep(String text, int others) {
        if (text.isBlank()) {
            return Optional.of(Refusal.of(RULE, "marking.refused.bank-empty"));
        }
        return others >= AT_MOST
                ? Optional.of(Refusal.of(RULE, "marking.refused.bank-full", AT_MOST))
                : TextRules.atMost(RULE, text, LENGTH);
    }

    /** A change made elsewhere meanwhile is not written over. */
    static Optional<Refusal> isAsShown(BankedComment shown, BankedComment now) {
        return shown.equals(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(MarkingRules.CONFLICT, "marking.refused.bank-changed", now.text()));
    }

    /** Those with all of the words in them: the criterion's first, then what fits anywhere, then others; latest first. */
    static List<BankedComment> found(Collection<BankedComment> all, String search, @Nullable CriterionCode criterion) {
        var words = search.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return all.stream()
                .filter(comment ->
                        List.of(words).stream().allMatch(comment.text().toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.<BankedComment>comparingInt(comment -> distance(comment, criterion))
                        .thenComparing(BankedComment::changed, Comparator.reverseOrder()))
                .toList();
    }

    private static int distance(BankedComment comment, @Nullable CriterionCode criterion) {
        var tied = comment.criterion();
        if (tied == null) {
            return 1;
        }
        return tied.equals(criterion) ? 0 : 2;
    }
}
