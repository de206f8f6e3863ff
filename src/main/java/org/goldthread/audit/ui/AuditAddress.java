package org.goldthread.audit.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.goldthread.audit.AuditFilter;
import org.goldthread.people.PersonId;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * The filter as it stands in the address, and where the page begins: at entries older than {@code before}, so that what
 * comes in later does not move them.
 */
record AuditAddress(AuditFilter filter, long before) {
    static final long NEWEST = Long.MAX_VALUE;

    static AuditAddress of(QueryParameters asked) {
        var before = ListQuery.text(asked, "before");
        var filter = new AuditFilter(
                text(asked, "kind").orElse(null),
                text(asked, "by").map(PersonId::new).orElse(null),
                ListQuery.text(asked, "subject"),
                day(asked, "from"),
                day(asked, "to"));
        return new AuditAddress(filter, before.matches("[1-9]\\d{0,17}") ? Long.parseLong(before) : NEWEST);
    }

    private static Optional<String> text(QueryParameters asked, String name) {
        return Optional.of(ListQuery.text(asked, name)).filter(text -> !text.isBlank());
    }

    private static @Nullable LocalDate day(QueryParameters asked, String name) {
        try {
            return text(asked, name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            // what is wrong in an address is left out
            return null;
        }
    }

    AuditAddress olderThan(long number) {
        return new AuditAddress(filter, number);
    }

    AuditAddress newest() {
        return olderThan(NEWEST);
    }

    Location location() {
        var query = new ListQuery();
        filter.kindAsked().ifPresent(kind -> query.with("kind", kind));
        query.with("by", filter.by() == null ? "" : filter.by().value());
        query.with("subject", filter.subject());
        query.with("from", filter.from() == null ? "" : filter.from().toString());
        query.with("to", filter.to() == null ? "" : filter.to().toString());
        query.with("before", before == NEWEST ? "" : Long.toString(before));
        return query.of(Addresses.AUDIT);
    }

    String address() {
        return location().getPathWithQueryParameters();
    }
}
