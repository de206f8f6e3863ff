package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.PersonId;

/**
 * A portfolio in a list.
 *
 * @param attempts the highest number that an open or a finished submission bears
 * @param open what is with an assessor
 */
public record PortfolioRow(
        PortfolioId id,
        PersonId candidate,
        PersonId assessor,
        PortfolioState state,
        Instant started,
        LocalDate target,
        int attempts,
        List<OpenSubmission> open) {
    public PortfolioRow {
        open = List.copyOf(open);
    }
}
