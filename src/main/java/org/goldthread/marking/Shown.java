package org.goldthread.marking;

import java.util.List;
import org.goldthread.portfolio.Presented;

/**
 * What a candidate has before them when they declare it: that and nothing else is sealed.
 *
 * @param presented their statement, and the order of items within criteria
 */
public record Shown(List<SubmittedItem> copies, Presented presented) {
    public Shown {
        copies = List.copyOf(copies);
    }
}
