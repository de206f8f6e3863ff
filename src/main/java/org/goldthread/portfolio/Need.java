package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureFollowed;
import org.goldthread.standards.Criterion;

/**
 * What one criterion asks of a choice of items: its minimums, but no more than all of its items bring together, so that
 * what a candidate has not shown yet is not asked of the choice either.
 */
final class Need {
    private final LocalDate today;
    private final List<Tally.Counted> fixed;
    private final List<Tally.Counted> chosen;
    private final int[] places;
    private final BitSet items = new BitSet();
    private final int minItems;
    private final int minTypes;
    private final int minDays;
    private final int minMeasures;
    private final boolean fromCustomers;

    /**
     * @param fixed what counts whatever is chosen
     * @param shown what each of {@code items} brings, in the same order
     * @param items the places of the items among all that can be chosen
     */
    Need(
            Criterion criterion,
            List<Tally.Counted> fixed,
            List<Tally.Counted> shown,
            List<Integer> items,
            LocalDate today) {
        this.today = today;
        this.fixed = List.copyOf(fixed);
        this.chosen = List.copyOf(shown);
        places = items.stream().mapToInt(Integer::intValue).toArray();
        items.forEach(this.items::set);
        var all = Tally.of(Stream.concat(fixed.stream(), shown.stream()).toList(), today);
        minItems = Math.min(criterion.minItems(), all.items());
        minTypes = Math.min(criterion.minDistinctTypes(), all.distinctTypes());
        minDays = criterion.sustained() ? Math.min(criterion.sustainedMinDays(), all.daysCovered()) : 0;
        var watched = criterion.code().equals(CoverageRules.WATCHED);
        minMeasures = watched ? Math.min(CoverageRules.MEASURES, all.followed().size()) : 0;
        fromCustomers = watched && all.followed().stream().anyMatch(MeasureFollowed::fromCustomers);
    }

    /** Those of {@code choice} that show it. */
    BitSet of(BitSet choice) {
        var own = (BitSet) items.clone();
        own.and(choice);
        return own;
    }

    /** Those that show it, without those of {@code choice} and those that are {@code out}. */
    BitSet open(BitSet choice, BitSet out) {
        var open = (BitSet) items.clone();
        open.andNot(choice);
        open.andNot(out);
        return open;
    }

    /** At least so many more items are needed; 0 if it is met. */
    int lacks(BitSet choice) {
        var tally = Tally.of(
                Stream.concat(
                                fixed.stream(),
                                IntStream.range(0, places.length)
                                        .filter(i -> choice.get(places[i]))
                                        .mapToObj(chosen::get))
                        .toList(),
                today);
        var counted = Math.max(minItems - tally.items(), minTypes - tally.distinctTypes());
        return counted > 0 ? counted : isMetOverTime(tally) ? 0 : 1;
    }

    private boolean isMetOverTime(Tally tally) {
        var followed = tally.followed();
        return tally.daysCovered() >= minDays
                && followed.size() >= minMeasures
                && (!fromCustomers || followed.stream().anyMatch(MeasureFollowed::fromCustomers));
    }
}
