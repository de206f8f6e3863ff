package org.goldthread.today;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.people.NamedFew;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonName;
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
        move(moves, Move.Kind.ASSIGN_ASSESSOR, people.unassigned(NAMED), Addresses.PEOPLE);
        var without = people.assignedExcept(portfolios.candidates(), NAMED);
        move(moves, Move.Kind.START_PORTFOLIO, without, Addresses.PORTFOLIO);
        return moves;
    }

    private static void move(List<Move> moves, Move.Kind kind, NamedFew who, String address) {
        if (who.count() > 0) {
            var names = who.first().stream().map(PersonName::name).collect(Collectors.joining(", "));
            var more = who.count() - who.first().size();
            moves.add(Move.of(kind, List.of(who.count()), List.of(more > 0 ? names + " +" + more : names), address));
        }
    }
}
