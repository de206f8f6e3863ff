package org.goldthread.people.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleOrder;
import org.goldthread.people.Role;
import org.goldthread.people.TeamId;
import org.goldthread.ui.Addresses;

/** The list's filter, order and page (from 0) as they stand in its address (from 1). */
record PeopleAddress(PeopleFilter filter, int page) {
    static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000_000;

    static PeopleAddress of(QueryParameters parameters) {
        var role = constant(parameters, "role", Role.values());
        var team = parameters.getSingleParameter("team").map(TeamId::new);
        var search = parameters.getSingleParameter("search").orElse("");
        var page =
                parameters.getSingleParameter("page").map(PeopleAddress::number).orElse(1);
        var order = constant(parameters, "sort", PeopleOrder.values()).orElse(PeopleOrder.NAME);
        return new PeopleAddress(
                new PeopleFilter(search, role.map(Set::of).orElse(Set.of()), team.orElse(null), order), page - 1);
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] all) {
        var typed = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }

    PeopleAddress at(int otherPage) {
        return new PeopleAddress(filter, otherPage);
    }

    /** The last page there is, if this one lies behind it. */
    PeopleAddress within(long found) {
        return at((int) Math.min(page, Math.max(0, (found - 1) / PAGE)));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.search().isBlank()) {
            parameters.put("search", filter.search().strip());
        }
        filter.roles().forEach(role -> parameters.put("role", role.name()));
        if (filter.team() != null) {
            parameters.put("team", filter.team().value());
        }
        if (filter.order() != PeopleOrder.NAME) {
            parameters.put("sort", filter.order().name().toLowerCase(Locale.ROOT));
        }
        if (page > 0) {
            parameters.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(parameters);
    }

    String address() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? Addresses.PEOPLE : Addresses.PEOPLE + "?" + query;
    }
}
