package org.goldthread.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The blocks of a section, each fetched once, with the next few known: a heading stands above what it heads. */
final class BlocksAhead {
    /** How far one can see: a heading below a heading, two lines of text, and what they lead to. */
    static final int SEEN = 4;

    private final Iterator<? extends Block> blocks;
    private final Deque<Block> ahead = new ArrayDeque<>();

    BlocksAhead(Iterable<? extends Block> blocks) {
        this.blocks = blocks.iterator();
    }

    boolean isEmpty() {
        return seen(0) == null;
    }

    Block take() {
        seen(0);
        return ahead.removeFirst();
    }

    /** The block after {@code at} others, counted from 0; null behind the last one. */
    @Nullable
    Block seen(int at) {
        while (ahead.size() <= at && blocks.hasNext()) {
            ahead.addLast(drawn(blocks.next()));
        }
        return ahead.stream().skip(at).findFirst().orElse(null);
    }

    /** A table's first rows are looked at before it is drawn, but are fetched once. */
    private static Block drawn(Block block) {
        return block instanceof Table table ? table.withBody(RowsAhead.of(table.body())) : block;
    }
}
