package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.people.PersonName;

/** Who can be chosen when a portfolio is started. */
public record StartChoices(List<PersonName> candidates, List<PersonName> assessors) {
    public StartChoices {
        candidates = List.copyOf(candidates);
        assessors = List.copyOf(assessors);
    }
}
