package org.goldthread.marking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Phrase;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a submission, as the rules count it.
 *
 * @param item null for an addendum
 * @param title the item's or the addendum's
 * @param dated the dated records that it brings for sustained practice
 * @param measures those that it brings
 * @param witnessMissing it is a witness's testimony that nobody has confirmed yet
 */
record SubmittedClaim(
        ClaimKey key,
        @Nullable EvidenceId item,
        Phrase title,
        EvidenceType type,
        List<LocalDate> dated,
        List<MeasureFollowed> measures,
        boolean witnessMissing) {
    /** Items' claims first, then those of what the assessor added and the candidate confirmed. */
    static List<SubmittedClaim> of(Submission submission) {
        return Stream.concat(
                        submission.items().stream().flatMap(item -> of(item, submission)),
                        submission.addenda().stream()
                                .filter(Addendum::isConfirmed)
                                .flatMap(SubmittedClaim::of))
                .toList();
    }

    /** In the candidate's order, those of what the assessor added last. */
    static List<SubmittedClaim> on(CriterionCode criterion, Submission submission) {
        return submission
                .presentation()
                .inOrder(
                        criterion,
                        of(submission).stream()
                                .filter(claim -> claim.key().criterion().equals(criterion))
                                .toList(),
                        SubmittedClaim::item);
    }

    static SubmittedClaim of(Submission submission, ClaimKey key) {
        return of(submission).stream()
                .filter(claim -> claim.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("claim of " + key.source() + " on " + key.criterion()));
    }

    private static Stream<SubmittedClaim> of(SubmittedItem item, Submission submission) {
        var witnessMissing = MarkingRules.needsWitness(item.type())
                && submission.witnessConfirmations().stream()
                        .noneMatch(each -> each.item().equals(item.item()));
        var measures = item.measures().stream().map(MeasureFollowed::of).toList();
        return item.claims().stream()
                .map(claim -> new SubmittedClaim(
                        new ClaimKey(item.item().value(), claim.criterion()),
                        item.item(),
                        Phrase.of("marking.claim-title.item", item.title()),
                        item.type(),
                        item.datedRecords(),
                        measures,
                        witnessMissing));
    }

    private static Stream<SubmittedClaim> of(Addendum addendum) {
        return addendum.criteria().stream()
                .map(criterion -> new SubmittedClaim(
                        new ClaimKey(addendum.id(), criterion),
                        null,
                        addendum.title(),
                        addendum.kind().type(),
                        addendum.datedRecords(),
                        List.of(),
                        false));
    }

    DecidedClaim decided(SubmissionId submission, boolean accepted) {
        return new DecidedClaim(key.criterion(), item, type, accepted, dated, measures, submission);
    }
}
