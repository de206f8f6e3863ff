package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Two pages of a list, filled with what ought to be on them. */
final class FullPages {
    private FullPages() {}

    static void of(List<?> mine, int size, IntFunction<List<?>> page) {
        assertThat(page.apply(0)).as("the first page is full").hasSize(size);
        assertThat(page.apply(1)).as("the rest").hasSize(mine.size() - size);
        var all = new ArrayList<Object>(page.apply(0));
        all.addAll(page.apply(1));
        assertThat(all).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(page.apply(2)).isEmpty();
    }
}
