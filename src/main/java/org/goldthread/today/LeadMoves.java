package org.goldthread.today;

import java.util.List;
import org.goldthread.team.Attention;
import org.goldthread.team.TeamNow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/** What a lead's team asks for, in the words of the team's page. */
@Component
class LeadMoves {
    private final Days days;
    private final Texts texts;

    LeadMoves(Days days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    List<Move> of(TeamNow team) {
        return team.attention().stream().map(this::move).toList();
    }

    private Move move(Attention about) {
        var key = "team.attention." + about.kind();
        return Move.of(
                Move.Kind.SEE_TEAM,
                List.of(texts.of(key + ".what", about.name(), about.days())),
                List.of(texts.of(key + ".why", days.exact(about.since()), about.who())),
                Addresses.TEAM);
    }
}
