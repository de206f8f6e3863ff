package org.goldthread.marking;

import java.time.Instant;
import java.util.List;
import org.goldthread.portfolio.Outcome;

/** What an assessor decided, and said, in the order of the framework. */
public record Marked(Instant at, Feedback feedback, List<MarkedCriterion> criteria) {
    public Marked {
        criteria = List.copyOf(criteria);
    }

    public List<MarkedCriterion> met() {
        return with(Outcome.MET);
    }

    public List<MarkedCriterion> notYet() {
        return with(Outcome.NOT_YET);
    }

    private List<MarkedCriterion> with(Outcome outcome) {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == outcome)
                .toList();
    }
}
