package org.goldthread.portfolio;

import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.UrgedHints;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells evidence which hints stand behind the pitfalls of a person's portfolio as it stands with all that is drafted. */
@Component
class PitfallHints implements UrgedHints {
    private final PortfolioRepository portfolios;
    private final CoverageReader reader;

    PitfallHints(PortfolioRepository portfolios, CoverageReader reader) {
        this.portfolios = portfolios;
        this.reader = reader;
    }

    @Override
    public Set<Hint> of(PersonId owner) {
        return portfolios
                .findFirstByCandidateOrderByStartedDesc(owner)
                .filter(Portfolio::isCurrent)
                .map(portfolio -> Coverage.of(reader.withDrafts(portfolio)).pitfalls().stream()
                        .flatMap(pitfall -> pitfall.kind().hints().stream())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
