package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
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
        List<LocalDate> dated) {
    static SomeClaim on(CriterionCode criterion) {
        return new SomeClaim(
                "item-" + criterion, criterion, true, EvidenceType.PRODUCT, null, SomePortfolio.TODAY, List.of());
    }

    SomeClaim by(String other) {
        return new SomeClaim(other, criterion, complete, type, thread, updated, dated);
    }

    SomeClaim unfinished() {
        return new SomeClaim(item, criterion, false, type, thread, updated, dated);
    }

    SomeClaim as(EvidenceType other) {
        return new SomeClaim(item, criterion, complete, other, thread, updated, dated);
    }

    SomeClaim of(String work) {
        return new SomeClaim(item, criterion, complete, type, work, updated, dated);
    }

    SomeClaim changed(LocalDate on) {
        return new SomeClaim(item, criterion, complete, type, thread, on, dated);
    }

    SomeClaim dated(LocalDate... days) {
        return new SomeClaim(item, criterion, complete, type, thread, updated, List.of(days));
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
                SomePortfolio.at(updated));
    }
}
