package org.goldthread.today;

import java.util.List;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestState;
import org.goldthread.evidence.LookRow;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** The drafts that somebody waits to be looked at by a coach or an assessor. */
@Component
class LookMoves {
    private static final int AT_MOST = 3;

    private final LookReadingService looks;

    LookMoves(LookReadingService looks) {
        this.looks = looks;
    }

    List<Move> all() {
        return looks.shownToMe().stream()
                .filter(row -> row.request().state() == LookRequestState.ASKED)
                .limit(AT_MOST)
                .map(LookMoves::look)
                .toList();
    }

    private static Move look(LookRow row) {
        return Move.of(
                Move.Kind.LOOK_AT,
                List.of(row.name(), row.title()),
                List.of(),
                Addresses.look(row.request().id().value()));
    }
}
