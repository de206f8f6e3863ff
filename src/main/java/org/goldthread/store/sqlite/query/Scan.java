package org.goldthread.store.sqlite.query;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.goldthread.store.sqlite.file.Damaged;
import org.goldthread.store.sqlite.file.Documents;
import org.goldthread.store.sqlite.file.IndexInfo;
import org.goldthread.store.sqlite.file.Rows;
import org.goldthread.store.sqlite.file.StoredDocument;
import org.goldthread.store.sqlite.file.View;
import org.jspecify.annotations.Nullable;

/** Goes through a plan's documents, row by row from the disk; can stop at any place and go on from there later. */
final class Scan implements AutoCloseable {
    /** Where a scan stopped: within a range of an index, or at a row of the collection. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record Place(int range, byte[] key, long row) {}

    private final View view;
    private final Documents documents;
    private final Plan plan;
    private final Set<Long> seen;
    private int range;
    private @Nullable Place place;
    private @Nullable Rows rows;

    /** From {@code after} on; {@code seen} holds the rows that came already, where a plan may repeat them. */
    Scan(View view, Documents documents, Plan plan, @Nullable Place after, Set<Long> seen) {
        this.view = view;
        this.documents = documents;
        this.plan = plan;
        this.seen = seen;
        place = after;
        range = after == null ? 0 : after.range();
    }

    static Scan all(View view, Documents documents, Plan plan) {
        return new Scan(view, documents, plan, null, new HashSet<>());
    }

    /** The next document, or null at the end. */
    @Nullable
    StoredDocument next() {
        while (true) {
            view.checkTime();
            if (rows == null) {
                if (plan.isCollectionScan() ? range > 0 : range >= rangeCount()) {
                    return null;
                }
                rows = open();
            }
            if (!rows.next()) {
                close();
                range++;
                place = null;
                continue;
            }
            place = new Place(range, rows.bytes(1), rows.number(2));
            if (!plan.mayRepeat() || seen.add(rows.number(2))) {
                return read(rows);
            }
        }
    }

    @Nullable
    Place place() {
        return place;
    }

    private StoredDocument read(Rows found) {
        if (found.optionalNumber(3) == null) {
            throw new Damaged(
                    "an index of " + documents.collection().namespace() + " names a document that is not there");
        }
        return documents.read(found, 3);
    }

    private int rangeCount() {
        return plan.ranges().size();
    }

    private Plan.Range range() {
        return plan.backwards()
                ? plan.ranges().get(rangeCount() - 1 - range)
                : plan.ranges().get(range);
    }

    private Rows open() {
        return plan.index() == null ? openCollection() : openIndex(plan.index());
    }

    private Rows openCollection() {
        var columns = "select x'', id, id, key, body, crc from "
                + documents.collection().table();
        if (plan.backwards()) {
            long below = place == null ? Long.MAX_VALUE : place.row();
            return view.sql().query(columns + " where id < ? order by id desc", below);
        }
        return view.sql().query(columns + " where id > ? order by id", place == null ? 0L : place.row());
    }

    private Rows openIndex(IndexInfo index) {
        var byId = Planner.isById(index);
        var table = documents.collection().table();
        var columns = byId
                ? "select key, id, id, key, body, crc from " + table + " where "
                : "select i.key, i.document, d.id, d.key, d.body, d.crc from " + index.table() + " i left join " + table
                        + " d on d.id = i.document where ";
        var key = byId ? "key" : "i.key";
        var order = " order by " + key + (plan.backwards() ? " desc" : "");
        var bounds = range();
        if (place == null) {
            return view.sql().query(columns + key + " >= ? and " + key + " < ?" + order, bounds.low(), bounds.high());
        }
        var stopped = Objects.requireNonNull(place).key();
        return plan.backwards()
                ? view.sql().query(columns + key + " >= ? and " + key + " < ?" + order, bounds.low(), stopped)
                : view.sql().query(columns + key + " > ? and " + key + " < ?" + order, stopped, bounds.high());
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
