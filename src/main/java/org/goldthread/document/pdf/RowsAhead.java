package org.goldthread.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of a table, each fetched once, with the next ones known: what belongs together stays on one page. */
final class RowsAhead implements Iterable<Row> {
    private final Iterator<Row> rows;
    private final Deque<Row> ahead = new ArrayDeque<>();

    private RowsAhead(Iterable<Row> rows) {
        this.rows = rows.iterator();
    }

    static RowsAhead of(Iterable<Row> rows) {
        return rows instanceof RowsAhead known ? known : new RowsAhead(rows);
    }

    @Override
    public Iterator<Row> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !isEmpty();
            }

            @Override
            public Row next() {
                return take();
            }
        };
    }

    boolean isEmpty() {
        return !sees(1);
    }

    Row take() {
        if (isEmpty()) {
            throw new NoSuchElementException("The table has no more rows");
        }
        return ahead.removeFirst();
    }

    private boolean sees(int count) {
        while (ahead.size() < count && rows.hasNext()) {
            ahead.addLast(rows.next());
        }
        return ahead.size() >= count;
    }

    /**
     * The next row with what must not be parted from it: a row that heads others takes the one below it along, and the last
     * row but one the last, so that none stands alone.
     *
     * @return empty when there are no more rows
     */
    List<Row> together() {
        return together(1);
    }

    /** What must stand below the head: two rows at least, where there are two. */
    List<Row> first() {
        return together(2);
    }

    private List<Row> together(int atLeast) {
        int count = sees(atLeast) ? atLeast : 1;
        while (sees(count + 1) && heads(seen(count - 1))) {
            count++;
        }
        if (sees(count + 1) && !sees(count + 2)) {
            count++;
        }
        return sees(1) ? new ArrayList<>(ahead).subList(0, count) : List.of();
    }

    private Row seen(int index) {
        return ahead.stream().skip(index).findFirst().orElseThrow();
    }

    private static boolean heads(Row row) {
        return row.cells().size() == 1
                && row.cells().getFirst().kind() == Cell.Kind.ROW_HEAD
                && row.cells().getFirst().span() > 1;
    }
}
