package org.goldthread.threads.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.ListQuery;

/** A filter of the customer map, and whether it is read as a table and on which page, from 1, as the address carries it. */
record MapAddress(CustomerMap.Filter filter, boolean table, int page) {
    private static final String TABLE = "table";

    static MapAddress of(QueryParameters asked) {
        return new MapAddress(
                new CustomerMap.Filter(
                        ListQuery.constant(asked, "practised", RelationshipType.values())
                                .orElse(null),
                        ListQuery.constant(asked, "fit", Alignment.values()).orElse(null)),
                ListQuery.text(asked, "as").equals(TABLE),
                ListQuery.page(asked));
    }

    MapAddress filtered(CustomerMap.Filter other) {
        return new MapAddress(other, table, 1);
    }

    MapAddress as(boolean aTable) {
        return new MapAddress(filter, aTable, 1);
    }

    MapAddress at(int otherPage) {
        return new MapAddress(filter, table, otherPage);
    }

    Location location() {
        return new ListQuery()
                .with("practised", filter.practised())
                .with("fit", filter.alignment())
                .with("as", table ? TABLE : "")
                .onPage(page)
                .of(Addresses.CUSTOMER_MAP);
    }

    String href() {
        return location().getPathWithQueryParameters();
    }
}
