package org.goldthread.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate presents their evidence.
 *
 * @param statement in their own words, before all of it; may be empty
 * @param orders of the items within criteria; one that is not named stands as the items do in time
 */
public record Presented(String statement, List<Order> orders) {
    private static final Presented NOTHING = new Presented("", List.of());

    public Presented {
        statement = TextRules.orEmpty(statement);
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    /**
     * The order of items within one criterion.
     *
     * @param items from the first to the last; what it does not name comes after them
     */
    public record Order(CriterionCode criterion, List<EvidenceId> items) {
        public Order {
            items = List.copyOf(items);
        }
    }

    public static Presented nothing() {
        return NOTHING;
    }

    /** What of it goes with these criteria. */
    public Presented on(Collection<CriterionCode> criteria) {
        return new Presented(
                statement,
                orders.stream()
                        .filter(order -> criteria.contains(order.criterion()))
                        .toList());
    }

    /** These in the candidate's order; those without an item, and those that no order names, last and as they were. */
    public <T> List<T> inOrder(CriterionCode criterion, List<T> all, Function<T, @Nullable EvidenceId> item) {
        var order = orders.stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .map(Order::items)
                .orElse(List.of());
        return all.stream()
                .sorted(Comparator.comparingInt(each -> place(order, item.apply(each))))
                .toList();
    }

    private static int place(List<EvidenceId> order, @Nullable EvidenceId item) {
        var at = item == null ? -1 : order.indexOf(item);
        return at < 0 ? order.size() : at;
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }

    Presented saying(String next) {
        return new Presented(next, orders);
    }

    Presented ordered(CriterionCode criterion, List<EvidenceId> items) {
        return new Presented(
                statement,
                Stream.concat(
                                orders.stream()
                                        .filter(order -> !order.criterion().equals(criterion)),
                                Stream.of(new Order(criterion, items)))
                        .sorted(Comparator.comparing(Order::criterion))
                        .toList());
    }

    /** One place earlier ({@code -1}) or later ({@code 1}) among {@code shown}; at either end it stays. */
    static List<EvidenceId> moved(List<EvidenceId> shown, EvidenceId item, int by) {
        var moved = new ArrayList<>(shown);
        var from = moved.indexOf(item);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            moved.remove(from);
            moved.add(to, item);
        }
        return List.copyOf(moved);
    }
}
