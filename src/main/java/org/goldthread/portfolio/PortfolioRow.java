package org.goldthread.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.goldthread.people.PersonId;

/** A portfolio in a list. */
public record PortfolioRow(
        PortfolioId id,
        PersonId candidate,
        PersonId assessor,
        PortfolioState state,
        Instant started,
        LocalDate target) {}
