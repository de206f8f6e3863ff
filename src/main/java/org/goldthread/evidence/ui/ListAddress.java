package org.goldthread.evidence.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceOrder;
import org.goldthread.evidence.EvidenceState;
import org.goldthread.evidence.Stage;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.ListQuery;

/** A filter and a page, from 0, as the address of the list carries them. */
record ListAddress(EvidenceFilter filter, int page) {
    static ListAddress of(QueryParameters asked) {
        return new ListAddress(
                new EvidenceFilter(
                        ListQuery.text(asked, "q"),
                        ListQuery.constant(asked, "stage", Stage.values()).orElse(null),
                        ListQuery.constant(asked, "state", EvidenceState.values())
                                .orElse(null),
                        ListQuery.constant(asked, "sort", EvidenceOrder.values())
                                .orElse(EvidenceOrder.LAST_CHANGED)),
                ListQuery.page(asked) - 1);
    }

    ListAddress at(int otherPage) {
        return new ListAddress(filter, otherPage);
    }

    Location location() {
        return new ListQuery()
                .with("q", filter.search())
                .with("stage", filter.stage())
                .with("state", filter.state())
                .sorted(filter.order(), EvidenceOrder.LAST_CHANGED)
                .onPage(page + 1)
                .of(Addresses.EVIDENCE);
    }
}
