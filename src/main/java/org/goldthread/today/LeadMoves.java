package org.goldthread.today;

import java.util.List;
import org.goldthread.team.Attention;
import org.goldthread.team.AttentionWords;
import org.goldthread.team.TeamNow;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** What a lead's team asks for, in the words of the team's page. */
@Component
class LeadMoves {
    private final AttentionWords words;

    LeadMoves(AttentionWords words) {
        this.words = words;
    }

    List<Move> of(TeamNow team) {
        return team.attention().stream().map(this::move).toList();
    }

    private Move move(Attention about) {
        return Move.of(Move.Kind.SEE_TEAM, List.of(words.what(about)), List.of(words.why(about)), Addresses.TEAM);
    }
}
