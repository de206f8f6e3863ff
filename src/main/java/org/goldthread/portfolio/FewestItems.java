package org.goldthread.portfolio;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The fewest items that meet all needs: exact set cover by branch and bound, until a bound on work is reached; then the
 * best choice that was found by then, which may not be the smallest.
 */
final class FewestItems {
    /** Steps of the search: far more than the portfolios of people take, and a small part of a second. */
    static final int WORK = 20_000;

    private final List<Need> needs;
    private final List<Map<BitSet, Integer>> known;
    private final int all;
    private BitSet best;
    private int left;

    private FewestItems(List<Need> needs, int all, int work) {
        this.needs = needs;
        this.known =
                needs.stream().<Map<BitSet, Integer>>map(_ -> new HashMap<>()).toList();
        this.all = all;
        this.left = work;
        this.best = new BitSet();
        best.set(0, all);
    }

    /** @param exact whether no smaller choice would do; else it is only known that this one does */
    record Found(BitSet items, boolean exact) {}

    /** @param all how many items there are to choose from; together they meet every need */
    static Found of(List<Need> needs, int all, int work) {
        var search = new FewestItems(List.copyOf(needs), all, work);
        search.best = search.withoutSpare(search.greedy());
        search.branch(new BitSet(), new BitSet());
        return new Found(search.best, search.left > 0);
    }

    /** Takes the item that lessens what is lacking most, until nothing is. */
    private BitSet greedy() {
        var choice = new BitSet();
        for (var unmet = unmet(choice, choice); !unmet.isEmpty(); unmet = unmet(choice, choice)) {
            var without = unmet;
            var open = new BitSet();
            unmet.forEach(need -> open.or(need.open()));
            choice.set(open.stream()
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(item -> lessened(without, choice, item))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
        }
        return choice;
    }

    /** By how much an item lessens what is lacking; only needs that it serves can lack less. */
    private int lessened(List<Unmet> unmet, BitSet choice, int item) {
        var with = with(choice, item);
        return unmet.stream()
                .filter(need -> need.open().get(item))
                .mapToInt(need -> need.lacks() - lacks(need.need(), with))
                .sum();
    }

    private BitSet withoutSpare(BitSet choice) {
        var kept = (BitSet) choice.clone();
        choice.stream().forEach(item -> {
            kept.clear(item);
            if (lacking(kept) > 0) {
                kept.set(item);
            }
        });
        return kept;
    }

    private int lacking(BitSet choice) {
        return IntStream.range(0, needs.size()).map(need -> lacks(need, choice)).sum();
    }

    /** Every choice that meets a need holds one of its items: each is tried, and left out when it is the next one's turn. */
    private void branch(BitSet choice, BitSet out) {
        if (left == 0) {
            return;
        }
        left--;
        var unmet = unmet(choice, out);
        if (choice.cardinality() + bound(unmet) >= best.cardinality()) {
            return;
        }
        if (unmet.isEmpty()) {
            best = choice;
            return;
        }
        var without = (BitSet) out.clone();
        unmet.getFirst().open().stream().forEach(item -> {
            branch(with(choice, item), (BitSet) without.clone());
            without.set(item);
        });
    }

    /** At least so many more are needed: what needs lack that have no item in common, none of which serves two. */
    private int bound(List<Unmet> unmet) {
        var used = new BitSet();
        int bound = 0;
        for (var need : unmet) {
            if (need.open().cardinality() < need.lacks()) {
                return all;
            }
            if (!need.open().intersects(used)) {
                bound += need.lacks();
                used.or(need.open());
            }
        }
        return bound;
    }

    /**
     * @param open the items that can still be chosen for it
     * @param lacks how many of them at least
     */
    private record Unmet(int need, BitSet open, int lacks) {}

    /** Those with the fewest items to choose from first. */
    private List<Unmet> unmet(BitSet choice, BitSet out) {
        return IntStream.range(0, needs.size())
                .mapToObj(need -> new Unmet(need, needs.get(need).open(choice, out), lacks(need, choice)))
                .filter(need -> need.lacks() > 0)
                .sorted(Comparator.comparingInt(need -> need.open().cardinality()))
                .toList();
    }

    /** What a need lacks depends on its own items alone: the same few choices of them come again and again. */
    private int lacks(int need, BitSet choice) {
        return known.get(need).computeIfAbsent(needs.get(need).of(choice), needs.get(need)::lacks);
    }

    private static BitSet with(BitSet items, int more) {
        var next = (BitSet) items.clone();
        next.set(more);
        return next;
    }
}
