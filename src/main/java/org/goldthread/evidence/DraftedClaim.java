package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/**
 * One claim of one item, as the portfolio counts it.
 *
 * @param complete it says how the item shows the criterion (and where, if the item has more than one page)
 * @param dated the item's dated records, for sustained practice
 * @param locator where in the item it is shown, as typed
 * @param rationale how it is shown, as typed
 * @param measures those that the item brings
 * @param signs what the item says of goals, people and standards
 * @param questions on other people and AI that are asked of the item before it is handed in, and are open
 */
public record DraftedClaim(
        EvidenceId item,
        String title,
        Stage stage,
        EvidenceType type,
        @Nullable EngagementId engagement,
        CriterionCode criterion,
        boolean complete,
        List<LocalDate> dated,
        Instant updated,
        String locator,
        String rationale,
        List<MeasureFollowed> measures,
        ItemSigns signs,
        int questions) {
    public DraftedClaim {
        dated = List.copyOf(dated);
        measures = List.copyOf(measures);
    }

    /** Every claim of an item, criteria in order, with the {@code measures} that it brings. */
    static Stream<DraftedClaim> of(EvidenceItem item, List<Measure> measures) {
        var dated = Stream.concat(
                        item.datedRecords().stream(),
                        measures.stream()
                                .flatMap(measure -> measure.readings().stream())
                                .map(MeasurePoint::on))
                .distinct()
                .sorted()
                .toList();
        var followed = measures.stream().map(MeasureFollowed::of).toList();
        var signs = ItemSigns.of(item.detail(), item.role(), item.witness().isPresent());
        return item.claims().stream()
                .map(claim -> new DraftedClaim(
                        item.id(),
                        item.title(),
                        item.stage(),
                        item.type(),
                        item.engagement(),
                        claim.criterion(),
                        EvidenceRules.incomplete(item, claim).isEmpty(),
                        dated,
                        item.updated(),
                        claim.locator(),
                        claim.rationale(),
                        followed,
                        signs,
                        item.integrity().questionsLeft()));
    }
}
