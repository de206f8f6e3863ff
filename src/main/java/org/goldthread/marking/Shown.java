package org.goldthread.marking;

import java.util.List;
import org.goldthread.portfolio.Presented;

/**
 * What a candidate has before them when they declare it: that and nothing else is sealed.
 *
 * @param presented their statement, and the order of items within criteria
 * @param again what they say to something given back that they hand in as it was; may be empty
 */
public record Shown(List<SubmittedItem> copies, Presented presented, String again) {
    public Shown {
        copies = List.copyOf(copies);
    }

    public Shown(List<SubmittedItem> copies, Presented presented) {
        this(copies, presented, "");
    }

    public Shown saying(String words) {
        return new Shown(copies, presented, words);
    }
}
