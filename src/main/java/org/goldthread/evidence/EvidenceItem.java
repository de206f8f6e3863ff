package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementId;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One thing that the practitioner did, with what shows it. It has no state of its own: it shows its claims'.
 *
 * @param detail what the chosen stage asks
 * @param setAside what was typed for other stages before the stage was changed; kept so that changing back loses nothing
 * @param activityTo null while it is still running
 */
@Document("evidence")
@CompoundIndex(name = "owner_updated", def = "{'owner': 1, 'updated': -1}")
@CompoundIndex(name = "owner_engagement", def = "{'owner': 1, 'engagement': 1}")
@CompoundIndex(name = "file", def = "{'attachments.file.id': 1}")
public record EvidenceItem(
        @Id EvidenceId id,
        @Version @Nullable Long version,
        PersonId owner,
        String title,
        LocalDate activityFrom,
        @Nullable LocalDate activityTo,
        @Nullable EngagementId engagement,
        EvidenceType type,
        String summary,
        CandidateRole role,
        Set<CustomerGroup> customerGroups,
        Set<Impact> impact,
        String inclusionAdjustments,
        String reflection,
        Integrity integrity,
        StageDetail detail,
        List<StageDetail> setAside,
        List<Claim> claims,
        List<Attachment> attachments,
        Instant created,
        Instant updated,
        Outbox outbox)
        implements Publishes<EvidenceItem> {
    public Stage stage() {
        return detail.stage();
    }

    @Override
    public EvidenceItem handedOn() {
        return new EvidenceItem(
                id,
                version,
                owner,
                title,
                activityFrom,
                activityTo,
                engagement,
                type,
                summary,
                role,
                customerGroups,
                impact,
                inclusionAdjustments,
                reflection,
                integrity,
                detail,
                setAside,
                claims,
                attachments,
                created,
                updated,
                Outbox.empty());
    }
}
