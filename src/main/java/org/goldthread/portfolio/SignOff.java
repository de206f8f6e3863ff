package org.goldthread.portfolio;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;

/** One of the two signatures that close a portfolio. */
public record SignOff(PersonId by, Instant at) {
    /** When the later of the two signed; empty before both have. */
    public static Optional<Instant> closing(Portfolio portfolio) {
        return portfolio.state() == PortfolioState.SIGNED_OFF
                ? Stream.of(portfolio.signedByCandidate(), portfolio.signedByAssessor())
                        .flatMap(Stream::ofNullable)
                        .map(SignOff::at)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
