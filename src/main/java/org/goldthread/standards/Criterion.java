package org.goldthread.standards;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing to be shown.
 *
 * @param minItems accepted claims needed
 * @param minDistinctTypes different evidence types needed among them
 * @param sustained at least two dated records at least {@code sustainedMinDays} apart are needed
 * @param currencyMonths how long a MET stays current
 * @param lookFor what the assessor's checklist shows under the statement
 * @param typicalEvidence examples that a candidate would recognise
 * @param avoid what weakens it
 */
public record Criterion(
        CriterionCode code,
        String title,
        String statement,
        CriterionKind kind,
        List<EvidenceType> typicalTypes,
        int minItems,
        int minDistinctTypes,
        boolean sustained,
        int sustainedMinDays,
        int currencyMonths,
        String lookFor,
        List<String> typicalEvidence,
        String avoid) {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    public Criterion {
        typicalTypes = List.copyOf(typicalTypes);
        typicalEvidence = List.copyOf(typicalEvidence);
    }

    /** Types are typical, not exclusive: any other one is to be weighed, but may still show it (domain brief, section 2). */
    public boolean isTypical(EvidenceType type) {
        return type.suitsAny() || typicalTypes.contains(type);
    }

    /** Whether each of the words stands somewhere in it; the case does not matter. */
    public boolean matches(String words) {
        var all = "%s %s %s %s %s %s"
                .formatted(code, title, statement, lookFor, String.join(" ", typicalEvidence), avoid)
                .toLowerCase(Locale.ROOT);
        return WORDS.splitAsStream(words.strip().toLowerCase(Locale.ROOT)).allMatch(all::contains);
    }
}
