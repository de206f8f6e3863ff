package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.goldthread.store.sqlite.value.Keys;
import org.goldthread.store.sqlite.value.SortOrder;

/** What one index could do for a query. */
final class Candidate {
    private static final int MOST_RANGES = 1000;
    private static final int FOR_A_POINT = 10;
    private static final int FOR_A_RANGE = 5;
    private static final int FOR_THE_ORDER = 4;
    private static final int FOR_UNIQUENESS = 20;

    private final IndexInfo index;
    private final Conditions conditions;
    private final Set<String> used = new HashSet<>();
    private List<Plan.Range> ranges = List.of(new Plan.Range(new byte[0], new byte[0]));
    private int points;
    private boolean withoutNull;
    private boolean exact = true;
    private int score;
    private boolean sorted;
    private boolean backwards;

    private Candidate(IndexInfo index, Conditions conditions) {
        this.index = index;
        this.conditions = conditions;
    }

    /** Empty if the index is of no use. */
    static Optional<Candidate> of(IndexInfo index, Conditions conditions, Document query, SortOrder order) {
        var candidate = new Candidate(index, conditions);
        candidate.narrow();
        candidate.sort(order);
        boolean holdsAll = (!index.sparse() || candidate.withoutNull) && candidate.partialHolds(query);
        return candidate.score > 0 && holdsAll ? Optional.of(candidate) : Optional.empty();
    }

    int score() {
        return score;
    }

    Plan plan() {
        boolean covered = exact
                && conditions.areComplete()
                && used.equals(conditions.paths())
                && (!index.isMultikey() || ranges.size() == 1);
        return new Plan(index, ranges, sorted, backwards, covered);
    }

    private void narrow() {
        while (points < index.fields().size()) {
            var field = index.fields().get(points);
            var bounds = conditions.on(field.path(), index.isMultikey(points)).orElse(null);
            if (bounds == null || (long) ranges.size() * bounds.intervals().size() > MOST_RANGES) {
                break;
            }
            used.add(field.path());
            exact &= bounds.exact();
            withoutNull |= bounds.withoutNull();
            extend(bounds, field.ascending());
            if (!bounds.arePoints()) {
                score += FOR_A_RANGE;
                return;
            }
            score += FOR_A_POINT;
            points++;
        }
        ranges = ranges.stream()
                .map(range -> new Plan.Range(range.low(), Keys.above(range.low())))
                .toList();
        if (index.unique() && points == index.fields().size()) {
            score += FOR_UNIQUENESS;
        }
    }

    private void extend(Bounds bounds, boolean ascending) {
        boolean all = bounds.arePoints();
        var intervals = ascending ? bounds.intervals() : bounds.intervals().reversed();
        var extended = new ArrayList<Plan.Range>();
        for (var range : ranges) {
            for (var interval : intervals) {
                var low = Keys.join(range.low(), all ? pointKey(interval, ascending) : interval.low(ascending));
                extended.add(new Plan.Range(low, Keys.join(range.low(), interval.high(ascending))));
            }
        }
        ranges = extended;
    }

    private static byte[] pointKey(Interval point, boolean ascending) {
        var key = point.from().prefix();
        return ascending ? key : Keys.descending(key);
    }

    /** An index with arrays holds a document in several places, so that its order is no order of documents. */
    private void sort(SortOrder order) {
        if (order.isEmpty() || index.isMultikey() || ranges.size() != 1) {
            return;
        }
        int column = points;
        Boolean turned = null;
        for (var field : order.fields()) {
            if (isFixed(field.path())) {
                continue;
            }
            if (column >= index.fields().size()
                    || !index.fields().get(column).path().equals(field.path())) {
                return;
            }
            boolean turn = index.fields().get(column).ascending() != field.ascending();
            if (turned != null && turned != turn) {
                return;
            }
            turned = turn;
            column++;
        }
        sorted = true;
        backwards = turned != null && turned;
        score += FOR_THE_ORDER;
    }

    private boolean isFixed(String path) {
        return index.fields().subList(0, points).stream()
                .anyMatch(field -> field.path().equals(path));
    }

    /** Whether the query asks at least for what a partial index holds. */
    private boolean partialHolds(Document query) {
        var partial = index.partial();
        return partial == null
                || partial.entrySet().stream()
                        .allMatch(entry -> Objects.equals(query.get(entry.getKey()), entry.getValue())
                                || (new Document("$exists", true).equals(entry.getValue())
                                        && conditions.excludeNull(entry.getKey())));
    }
}
