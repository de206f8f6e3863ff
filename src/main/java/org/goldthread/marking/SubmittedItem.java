package org.goldthread.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Impact;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.StageDetail;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an evidence item as it was handed in; editing the item never changes it.
 *
 * @param thread the title of its piece of work, or empty
 * @param measure the measure that a satisfaction item shows, with its readings as they stood
 * @param claims those on the submitted criteria only
 */
public record SubmittedItem(
        EvidenceId item,
        String title,
        LocalDate activityFrom,
        @Nullable LocalDate activityTo,
        String thread,
        EvidenceType type,
        String summary,
        CandidateRole role,
        Set<CustomerGroup> customerGroups,
        Set<Impact> impact,
        String inclusionAdjustments,
        String reflection,
        Integrity integrity,
        StageDetail detail,
        @Nullable Measure measure,
        List<Claim> claims,
        List<Attachment> attachments) {
    public SubmittedItem {
        claims = List.copyOf(claims);
        attachments = List.copyOf(attachments);
    }
}
