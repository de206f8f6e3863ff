package org.goldthread.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list's address asks for, read and written: constants by their names, pages from 1; what is wrong is left out. */
public final class ListQuery {
    private final Map<String, String> parts = new LinkedHashMap<>();

    public static String text(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse("");
    }

    public static <E extends Enum<E>> Optional<E> constant(QueryParameters asked, String name, E[] all) {
        var wanted = text(asked, name);
        return Arrays.stream(all).filter(each -> name(each).equals(wanted)).findFirst();
    }

    /** 1 if it says none. */
    public static int page(QueryParameters asked) {
        var number = text(asked, "page");
        return number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    }

    /** The page that is asked for, or the last that has rows. */
    public static int within(int page, long all, int size) {
        return Math.clamp((all + size - 1) / size, 1, page);
    }

    public ListQuery with(String name, String value) {
        if (!value.isBlank()) {
            parts.put(name, value);
        }
        return this;
    }

    public ListQuery with(String name, @Nullable Enum<?> constant) {
        return with(name, name(constant));
    }

    /** The order is left out where it is the usual one. */
    public <E extends Enum<E>> ListQuery sorted(E order, E usual) {
        return order.equals(usual) ? this : with("sort", order);
    }

    /** The first page needs no number. */
    public ListQuery onPage(int page) {
        return page == 1 ? this : with("page", Integer.toString(page));
    }

    public Location of(String address) {
        return new Location(List.of(address), QueryParameters.simple(parts));
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
