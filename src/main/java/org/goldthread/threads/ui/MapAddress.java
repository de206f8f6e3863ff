package org.goldthread.threads.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.ListQuery;
import org.jspecify.annotations.Nullable;

/** A filter of the customer map, and whether it is read as a table and on which page, from 1, as the address carries it. */
record MapAddress(CustomerMap.Filter filter, boolean table, int page) {
    private static final String TABLE = "table";
    private static final String OPEN = "open";
    private static final String EXPECTED = "cell-asked";
    private static final String PRACTISED = "cell-practised";

    static MapAddress of(QueryParameters asked) {
        return new MapAddress(
                new CustomerMap.Filter(
                        ListQuery.constant(asked, "practised", RelationshipType.values())
                                .orElse(null),
                        ListQuery.constant(asked, "fit", Alignment.values()).orElse(null),
                        cell(asked)),
                ListQuery.text(asked, "as").equals(TABLE),
                ListQuery.page(asked));
    }

    /** None unless both of its sides are there; a side may be open. */
    private static CustomerMap.@Nullable Cell cell(QueryParameters asked) {
        return hasSide(asked, EXPECTED) && hasSide(asked, PRACTISED)
                ? new CustomerMap.Cell(side(asked, EXPECTED), side(asked, PRACTISED))
                : null;
    }

    private static boolean hasSide(QueryParameters asked, String name) {
        return side(asked, name) != null || ListQuery.text(asked, name).equals(OPEN);
    }

    private static @Nullable RelationshipType side(QueryParameters asked, String name) {
        return ListQuery.constant(asked, name, RelationshipType.values()).orElse(null);
    }

    private static ListQuery with(ListQuery query, String name, @Nullable RelationshipType side) {
        return side == null ? query.with(name, OPEN) : query.with(name, side);
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
        var query = new ListQuery().with("practised", filter.practised()).with("fit", filter.alignment());
        var cell = filter.cell();
        if (cell != null) {
            with(with(query, EXPECTED, cell.expected()), PRACTISED, cell.practised());
        }
        return query.with("as", table ? TABLE : "").onPage(page).of(Addresses.CUSTOMER_MAP);
    }

    String href() {
        return location().getPathWithQueryParameters();
    }
}
