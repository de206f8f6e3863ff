package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.engagement.MeasureId;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.ItemSigns;
import org.goldthread.evidence.RootCause;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** One claim of Aisha's; begins complete, a product, of a process, changed today, undated, without a thread. */
record SomeClaim(
        String item,
        CriterionCode criterion,
        boolean complete,
        EvidenceType type,
        @Nullable String thread,
        LocalDate updated,
        List<LocalDate> dated,
        List<MeasureFollowed> measures,
        ItemSigns signs) {
    /** Two that were read at the beginning and now, one of them from customers. */
    static final List<MeasureFollowed> TWO_MEASURES = List.of(measure("satisfied", true), measure("in-time", false));

    /** Names all that a pitfall looks for. */
    static final ItemSigns FAULTLESS =
            new ItemSigns(true, true, Set.of(RootCause.ROLE_CLARITY), true, true, true, true, false);

    static SomeClaim on(CriterionCode criterion) {
        return new SomeClaim(
                "item-" + criterion,
                criterion,
                true,
                EvidenceType.PRODUCT,
                null,
                SomePortfolio.TODAY,
                List.of(),
                List.of(),
                FAULTLESS);
    }

    SomeClaim by(String other) {
        return new SomeClaim(other, criterion, complete, type, thread, updated, dated, measures, signs);
    }

    SomeClaim unfinished() {
        return new SomeClaim(item, criterion, false, type, thread, updated, dated, measures, signs);
    }

    SomeClaim as(EvidenceType other) {
        return new SomeClaim(item, criterion, complete, other, thread, updated, dated, measures, signs);
    }

    SomeClaim of(String work) {
        return new SomeClaim(item, criterion, complete, type, work, updated, dated, measures, signs);
    }

    SomeClaim changed(LocalDate on) {
        return new SomeClaim(item, criterion, complete, type, thread, on, dated, measures, signs);
    }

    SomeClaim dated(LocalDate... days) {
        return new SomeClaim(item, criterion, complete, type, thread, updated, List.of(days), measures, signs);
    }

    SomeClaim measured(MeasureFollowed... shown) {
        return new SomeClaim(item, criterion, complete, type, thread, updated, dated, List.of(shown), signs);
    }

    SomeClaim followed() {
        return new SomeClaim(item, criterion, complete, type, thread, updated, dated, TWO_MEASURES, signs);
    }

    SomeClaim saying(ItemSigns other) {
        return new SomeClaim(item, criterion, complete, type, thread, updated, dated, measures, other);
    }

    static MeasureFollowed measure(String name, boolean fromCustomers) {
        return new MeasureFollowed(
                new MeasureId(name), fromCustomers, List.of(SomePortfolio.TODAY.minusDays(90), SomePortfolio.TODAY));
    }

    DraftedClaim claim() {
        return new DraftedClaim(
                new EvidenceId(item),
                "Title of " + item,
                Stage.PROCESS,
                type,
                thread == null ? null : new EngagementId(thread),
                criterion,
                complete,
                dated,
                SomePortfolio.at(updated),
                "page 2",
                "It says so.",
                measures,
                signs,
                0);
    }
}
