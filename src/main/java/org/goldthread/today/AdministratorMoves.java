package org.goldthread.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** Who cannot go on without an administrator. */
@Component
class AdministratorMoves {
    private static final int NAMED = 3;

    private final PeopleDirectory people;
    private final PortfolioCatalogue portfolios;

    AdministratorMoves(PeopleDirectory people, PortfolioCatalogue portfolios) {
        this.people = people;
        this.portfolios = portfolios;
    }

    List<Move> all() {
        var moves = new ArrayList<Move>();
        var unassigned = people.unassigned();
        if (!unassigned.isEmpty()) {
            moves.add(move(Move.Kind.ASSIGN_ASSESSOR, unassigned, Addresses.PEOPLE));
        }
        var candidates = people.holding(Role.CANDIDATE);
        var started = portfolios.started(candidates.stream().map(PersonName::id).toList());
        var without = candidates.stream()
                .filter(person -> !started.contains(person.id()) && !unassigned.contains(person))
                .toList();
        if (!without.isEmpty()) {
            moves.add(move(Move.Kind.START_PORTFOLIO, without, Addresses.PORTFOLIO));
        }
        return moves;
    }

    private static Move move(Move.Kind kind, List<PersonName> who, String address) {
        var names = who.stream().limit(NAMED).map(PersonName::name).collect(Collectors.joining(", "));
        return Move.of(
                kind,
                List.of(who.size()),
                List.of(who.size() > NAMED ? names + " +" + (who.size() - NAMED) : names),
                address);
    }
}
