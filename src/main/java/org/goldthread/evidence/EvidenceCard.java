package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the golden thread show of an item.
 *
 * @param ready it can be handed in as it is ({@link EvidenceRules#isReady}); else it is unfinished
 */
public record EvidenceCard(
        EvidenceId id,
        String title,
        Stage stage,
        EvidenceType type,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable EngagementId engagement,
        List<CriterionCode> criteria,
        int files,
        boolean ready,
        Instant updated) {}
