package org.goldthread.standards;

import java.util.List;

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
    public Criterion {
        typicalTypes = List.copyOf(typicalTypes);
        typicalEvidence = List.copyOf(typicalEvidence);
    }
}
