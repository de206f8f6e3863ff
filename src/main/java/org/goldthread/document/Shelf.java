package org.goldthread.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Where made documents wait to be fetched: one per person and portfolio, for an hour. */
@Component
class Shelf implements DisposableBean {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<Key, Making> makings = new HashMap<>();
    private final Clock clock;

    Shelf(Clock clock) {
        this.clock = clock;
    }

    private record Key(PersonId person, PortfolioId portfolio) {}

    /** What is on the shelf now; new if it has still to be made. */
    record Begun(Making making, boolean isNew) {}

    /** Puts {@code next} there, unless one like it is being made; one that is over, or of the other kind, makes room. */
    synchronized Begun begin(PersonId person, Making next) {
        var key = new Key(person, next.portfolio());
        var before = makings.get(key);
        if (before != null && before.isRunning() && !before.isCancelled() && before.checklist() == next.checklist()) {
            return new Begun(before, false);
        }
        if (before != null) {
            discard(before);
        }
        makings.put(key, next);
        return new Begun(next, true);
    }

    synchronized Optional<Making> find(PersonId person, PortfolioId portfolio) {
        return Optional.ofNullable(makings.get(new Key(person, portfolio)));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    public void onSchedule() {
        clear(clock.instant().minus(KEPT));
    }

    /** Takes away what was made before {@code cutoff}, and what came to nothing. */
    synchronized void clear(Instant cutoff) {
        makings.values().removeIf(making -> {
            var old = switch (making.state()) {
                case MakingState.Waiting _, MakingState.Drawing _ -> false;
                case MakingState.Made(var _, var _, var at) -> at.isBefore(cutoff);
                case MakingState.Cancelled _, MakingState.Failed _ -> true;
            };
            if (old) {
                discard(making);
            }
            return old;
        });
    }

    private static void discard(Making making) {
        try {
            making.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void destroy() {
        makings.values().forEach(Shelf::discard);
        makings.clear();
    }
}
