package org.goldthread.marking;

import java.util.List;

/**
 * One question of an item's form and what the candidate wrote there, in words.
 *
 * @param several whether it may have several answers, each a line
 */
public record Written(String question, List<String> lines, boolean several) {
    public Written {
        lines = List.copyOf(lines);
    }
}
