package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementId;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** An item while one of its methods makes the next version of it. */
final class EvidenceItemBuilder {
    private final EvidenceId id;
    private final PersonId owner;
    private final Instant created;

    @Nullable
    Long version;

    String title = "";
    LocalDate activityFrom;

    @Nullable
    LocalDate activityTo;

    @Nullable
    EngagementId engagement;

    EvidenceType type;
    String summary = "";
    CandidateRole role = CandidateRole.LED;
    Set<CustomerGroup> customerGroups = Set.of();
    Set<Impact> impact = Set.of();
    String inclusionAdjustments = "";
    String reflection = "";
    Integrity integrity = Integrity.notAsked();
    StageDetail detail;
    List<StageDetail> setAside = List.of();
    List<Claim> claims = List.of();
    List<Attachment> attachments = List.of();
    Instant updated;
    Outbox outbox = Outbox.empty();

    @Nullable
    Witness testimony;

    List<DismissedHint> dismissed = List.of();

    EvidenceItemBuilder(PersonId owner, StageDetail detail, LocalDate from, Instant now) {
        this.id = EvidenceId.next();
        this.owner = owner;
        this.detail = detail;
        this.type = StageForm.defaultType(detail.stage(), false);
        this.activityFrom = from;
        this.created = now;
        this.updated = now;
    }

    EvidenceItemBuilder(EvidenceItem item) {
        id = item.id();
        version = item.version();
        owner = item.owner();
        title = item.title();
        activityFrom = item.activityFrom();
        activityTo = item.activityTo();
        engagement = item.engagement();
        type = item.type();
        summary = item.summary();
        role = item.role();
        customerGroups = item.customerGroups();
        impact = item.impact();
        inclusionAdjustments = item.inclusionAdjustments();
        reflection = item.reflection();
        integrity = item.integrity();
        detail = item.detail();
        setAside = item.setAside();
        claims = item.claims();
        attachments = item.attachments();
        created = item.created();
        updated = item.updated();
        outbox = item.outbox();
        testimony = item.testimony();
        dismissed = item.dismissed();
    }

    EvidenceItem build() {
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
                outbox,
                testimony,
                dismissed);
    }
}
