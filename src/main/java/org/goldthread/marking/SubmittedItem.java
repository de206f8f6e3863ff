package org.goldthread.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.evidence.Answer;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.DismissedHint;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.FormativeComment;
import org.goldthread.evidence.Impact;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.StageDetail;
import org.goldthread.evidence.Witness;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an evidence item as it was handed in; editing the item never changes it.
 *
 * @param thread the title of its piece of work then, or empty
 * @param engagement its piece of work; none, too, in what was handed in before this was kept
 * @param measures those that it brings, with their readings as they stood: the one that satisfaction was measured by first
 * @param claims those on the submitted criteria only
 * @param witness who testifies, if anybody does
 * @param dismissed the hints that the candidate set aside, with their reasons
 * @param formative what was said of it as a draft and the candidate handed in with it; no judgement
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
        List<Measure> measures,
        List<Claim> claims,
        List<Attachment> attachments,
        @Nullable Witness witness,
        @Nullable EngagementId engagement,
        List<DismissedHint> dismissed,
        List<FormativeComment> formative) {
    public SubmittedItem {
        customerGroups = Collections.unmodifiableSet(new LinkedHashSet<>(customerGroups));
        impact = Collections.unmodifiableSet(new LinkedHashSet<>(impact));
        measures = List.copyOf(measures);
        claims = List.copyOf(claims);
        attachments = List.copyOf(attachments);
        dismissed = dismissed == null ? List.of() : List.copyOf(dismissed);
        formative = formative == null ? List.of() : List.copyOf(formative);
    }

    /** A copy of {@code item} as it stands, with {@code claims} of its own only. */
    static SubmittedItem of(
            EvidenceItem item,
            List<Claim> claims,
            String thread,
            List<Measure> measures,
            List<FormativeComment> formative) {
        return new SubmittedItem(
                item.id(),
                item.title(),
                item.activityFrom(),
                item.activityTo(),
                thread,
                item.type(),
                item.summary(),
                item.role(),
                item.customerGroups(),
                item.impact(),
                item.inclusionAdjustments(),
                item.reflection(),
                item.integrity(),
                item.detail(),
                measures,
                claims,
                item.attachments(),
                item.witness().orElse(null),
                item.engagement(),
                item.dismissed(),
                about(claims, formative));
    }

    /** Of the whole item, or of a criterion that it is handed in for. */
    private static List<FormativeComment> about(List<Claim> claims, List<FormativeComment> formative) {
        return formative.stream()
                .filter(comment -> comment.criterion() == null
                        || claims.stream().anyMatch(claim -> claim.criterion().equals(comment.criterion())))
                .toList();
    }

    /** What was written and attached, whatever it was handed in for and however its piece of work was called. */
    public SubmittedItem content() {
        return new SubmittedItem(
                item,
                title,
                activityFrom,
                activityTo,
                "",
                type,
                summary,
                role,
                customerGroups,
                impact,
                inclusionAdjustments,
                reflection,
                integrity,
                detail,
                measures,
                List.of(),
                attachments,
                witness,
                null,
                List.of(),
                List.of());
    }

    /** As the page shows it from which {@code criteria} are handed in: what is stated of others and of AI stands beside it. */
    SubmittedItem shownFor(Collection<CriterionCode> criteria) {
        var chosen = claims.stream()
                .filter(claim -> criteria.contains(claim.criterion()))
                .toList();
        return new SubmittedItem(
                item,
                title,
                activityFrom,
                activityTo,
                thread,
                type,
                summary,
                role,
                customerGroups,
                impact,
                inclusionAdjustments,
                reflection,
                Integrity.notAsked(),
                detail,
                measures,
                chosen,
                attachments,
                witness,
                engagement,
                dismissed,
                about(chosen, formative));
    }

    public Optional<Claim> claim(CriterionCode criterion) {
        return claims.stream()
                .filter(claim -> claim.criterion().equals(criterion))
                .findFirst();
    }

    /** What the candidate wrote, question by question; what was left empty is left out. */
    public List<Answer> written() {
        return Stream.of(
                        List.of(new Answer("summary", summary)),
                        Answers.of((Record) detail),
                        List.of(
                                new Answer("customerGroups", customerGroups),
                                new Answer("impact", impact),
                                new Answer("inclusionAdjustments", inclusionAdjustments),
                                new Answer("reflection", reflection)),
                        Answers.of(integrity),
                        List.of(new Answer("testimony", testimony())))
                .flatMap(List::stream)
                .filter(answer -> answer.isFilled() && !(answer.value() instanceof MeasureId))
                .toList();
    }

    /** Who testifies where the stage itself asks for no witness. */
    private @Nullable Witness testimony() {
        boolean asked =
                Answers.of((Record) detail).stream().anyMatch(answer -> Objects.equals(answer.value(), witness));
        return asked ? null : witness;
    }

    /** Its days in time: of its stage, of its files, and of the readings of its measures, their baselines among them. */
    public List<LocalDate> datedRecords() {
        return Stream.of(
                        detail.datedRecords().stream(),
                        attachments.stream().map(Attachment::dated).flatMap(Stream::ofNullable),
                        measures.stream()
                                .flatMap(measure -> measure.readings().stream())
                                .map(MeasurePoint::on))
                .flatMap(days -> days)
                .distinct()
                .sorted()
                .toList();
    }
}
