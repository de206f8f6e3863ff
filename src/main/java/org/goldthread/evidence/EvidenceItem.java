package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementId;
import org.goldthread.files.FileId;
import org.goldthread.people.PersonId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
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
 * @param testimony who testifies, where the item is a witness's testimony and its stage asks for no witness
 * @param dismissed the hints that the candidate set aside, each once
 */
@Document("evidence")
@CompoundIndex(name = "owner_updated", def = "{'owner': 1, 'updated': -1}")
@CompoundIndex(name = "owner_title", def = "{'owner': 1, 'titleKey': 1}")
@CompoundIndex(name = "owner_engagement", def = "{'owner': 1, 'engagement': 1}")
@CompoundIndex(name = "engagement", def = "{'engagement': 1}")
@CompoundIndex(name = "file", def = "{'attachments.file.id': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
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
        Outbox outbox,
        @Nullable Witness testimony,
        List<DismissedHint> dismissed)
        implements Publishes<EvidenceItem> {
    public EvidenceItem {
        attachments = Absent.list(attachments);
        type = type == null ? StageForm.defaultType(detail.stage(), !attachments.isEmpty()) : type;
        summary = TextRules.orEmpty(summary);
        role = role == null ? CandidateRole.LED : role;
        customerGroups = Absent.ordered(customerGroups);
        impact = Absent.ordered(impact);
        inclusionAdjustments = TextRules.orEmpty(inclusionAdjustments);
        reflection = TextRules.orEmpty(reflection);
        integrity = integrity == null ? Integrity.notAsked() : integrity;
        setAside = Absent.list(setAside);
        claims = Absent.list(claims);
        outbox = outbox == null ? Outbox.empty() : outbox;
        dismissed = Absent.list(dismissed);
    }

    /** An item with nothing but its stage, not yet kept. */
    public static EvidenceItem begun(PersonId owner, Stage stage, LocalDate from, Instant now) {
        return new EvidenceItemBuilder(owner, StageDetail.empty(stage), from, now).build();
    }

    public Stage stage() {
        return detail.stage();
    }

    public EvidenceItem retitled(String newTitle) {
        return with(item -> item.title = newTitle);
    }

    public EvidenceItem on(LocalDate from, @Nullable LocalDate to) {
        return with(item -> {
            item.activityFrom = from;
            item.activityTo = to;
        });
    }

    /** Part of a piece of work, or of none. */
    public EvidenceItem partOf(@Nullable EngagementId work) {
        return with(item -> item.engagement = work);
    }

    public EvidenceItem typed(EvidenceType newType) {
        return with(item -> item.type = newType);
    }

    public EvidenceItem testifiedBy(@Nullable Witness witness) {
        return with(item -> item.testimony = witness == null || witness.isEmpty() ? null : witness);
    }

    public EvidenceItem stated(Integrity statement) {
        return with(item -> item.integrity = statement);
    }

    /** What is asked at every stage beside title, dates and piece of work. */
    public EvidenceItem described(
            String newSummary,
            CandidateRole newRole,
            Set<CustomerGroup> groups,
            Set<Impact> newImpact,
            String adjustments,
            String newReflection) {
        return with(item -> {
            item.summary = newSummary;
            item.role = newRole;
            item.customerGroups = groups;
            item.impact = newImpact;
            item.inclusionAdjustments = adjustments;
            item.reflection = newReflection;
        });
    }

    /** The detail of its stage, or of another one: then what the stage before asked is set aside. */
    public EvidenceItem withDetail(StageDetail next) {
        if (next.stage() == stage()) {
            return with(item -> item.detail = next);
        }
        var kept = new ArrayList<>(
                setAside.stream().filter(each -> each.stage() != next.stage()).toList());
        kept.add(detail);
        var moved = takingAlong(next);
        return withUsualType(next.stage(), attachments).with(item -> {
            item.setAside = kept;
            item.detail = moved;
            item.testimony = moved.equals(next) ? testimony : null;
        });
    }

    /** Who testified goes along to a stage that asks for a witness and has none. */
    private StageDetail takingAlong(StageDetail next) {
        return testimony == null
                ? next
                : switch (next) {
                    case CoachingDetail coaching when coaching.witness() == null -> coaching.witnessedBy(testimony);
                    case CultureDetail culture when culture.witness() == null -> culture.witnessedBy(testimony);
                    default -> next;
                };
    }

    /** At another stage, with what was typed there before. */
    public EvidenceItem movedTo(Stage stage) {
        return stage == stage()
                ? this
                : withDetail(setAside.stream()
                        .filter(each -> each.stage() == stage)
                        .findFirst()
                        .orElseGet(() -> StageDetail.empty(stage)));
    }

    /** Shows a criterion; an earlier claim for it is replaced, as there is one at most. */
    public EvidenceItem claiming(Claim claim) {
        return withClaims(Stream.concat(othersThan(claim.criterion()), Stream.of(claim))
                .sorted((a, b) -> a.criterion().compareTo(b.criterion()))
                .toList());
    }

    public EvidenceItem withoutClaim(CriterionCode criterion) {
        return withClaims(othersThan(criterion).toList());
    }

    public EvidenceItem withClaims(List<Claim> newClaims) {
        return with(item -> item.claims = newClaims);
    }

    public Optional<Claim> claim(CriterionCode criterion) {
        return claims.stream()
                .filter(claim -> claim.criterion().equals(criterion))
                .findFirst();
    }

    /** Without this advice from now on, and why (section 7); refused without a reason. */
    public EvidenceItem dismissing(Hint hint, String reason) {
        Refused.when(HintRules.mayDismiss(reason));
        return with(item ->
                item.dismissed = Stream.concat(dismissedBeside(hint), Stream.of(new DismissedHint(hint, reason)))
                        .toList());
    }

    /** Open to this advice again. */
    public EvidenceItem takingBack(Hint hint) {
        return with(item -> item.dismissed = dismissedBeside(hint).toList());
    }

    private Stream<DismissedHint> dismissedBeside(Hint hint) {
        return dismissed.stream().filter(each -> each.hint() != hint);
    }

    /** With one more file, or with another date for a file that is there. */
    public EvidenceItem attached(Attachment attachment) {
        var fileId = attachment.file().id();
        if (attachments.stream().noneMatch(has(fileId))) {
            return withAttachments(
                    Stream.concat(attachments.stream(), Stream.of(attachment)).toList());
        }
        return withAttachments(attachments.stream()
                .map(each -> has(fileId).test(each) ? attachment : each)
                .toList());
    }

    public EvidenceItem detached(FileId file) {
        return withAttachments(
                attachments.stream().filter(Predicate.not(has(file))).toList());
    }

    public EvidenceItem withAttachments(List<Attachment> files) {
        return withUsualType(stage(), files).with(item -> item.attachments = files);
    }

    /** Its days in time, each once: those of the stage and those that the candidate gave to files. */
    public List<LocalDate> datedRecords() {
        return Stream.concat(
                        detail.datedRecords().stream(),
                        attachments.stream().map(Attachment::dated).flatMap(Stream::ofNullable))
                .distinct()
                .sorted()
                .toList();
    }

    /** Who testifies: the witness that its stage asks for; at a stage that asks for none, the one of a testimony. */
    public Optional<Witness> witness() {
        return Optional.ofNullable(
                switch (detail) {
                    case CoachingDetail coaching -> coaching.witness();
                    case CultureDetail culture -> culture.witness();
                    default -> EvidenceRules.isTestimony(type) ? testimony : null;
                });
    }

    /** The same as it was typed, on top of the version that is stored. */
    public EvidenceItem keptAs(EvidenceItem stored) {
        return with(item -> {
            item.version = stored.version();
            item.updated = stored.updated();
        });
    }

    @Override
    public EvidenceItem carrying(Outbox other) {
        return with(item -> item.outbox = other);
    }

    EvidenceItem with(Consumer<EvidenceItemBuilder> change) {
        var builder = new EvidenceItemBuilder(this);
        change.accept(builder);
        return builder.build();
    }

    /** A type that nobody chose follows the stage and the files. */
    private EvidenceItem withUsualType(Stage nextStage, List<Attachment> files) {
        var usual = StageForm.defaultType(stage(), !attachments.isEmpty());
        return type == usual ? typed(StageForm.defaultType(nextStage, !files.isEmpty())) : this;
    }

    private Stream<Claim> othersThan(CriterionCode criterion) {
        return claims.stream().filter(claim -> !claim.criterion().equals(criterion));
    }

    private static Predicate<Attachment> has(FileId file) {
        return attachment -> attachment.file().id().equals(file);
    }
}
