package org.goldthread.people;

import java.util.List;

/** How many there are, and the first few of them by name. */
public record NamedFew(long count, List<PersonName> first) {
    public NamedFew {
        first = List.copyOf(first);
    }
}
