package org.goldthread.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.SignInRules.Limit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Lets whoever guesses wait. Tries are counted in the store, so that neither a restart nor a second process forgets them,
 * and before they are made, so that a hundred at once are no more than those that may be. Whether somebody has the email
 * address makes no difference to anything here.
 */
@Component
class SignInThrottle {
    private static final String FAILURES = "failures";
    private static final String LAST = "last";
    private static final String FORGOTTEN = "forgotten";
    private static final int ROUNDS = 200;
    private static final int PART_THAT_GOES = 10;

    private final MongoOperations store;
    private final SignInLimits limits;
    private final Clock clock;

    SignInThrottle(MongoOperations store, SignInLimits limits, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /** What tries are counted by. */
    record Counted(String id, Limit limit) {}

    Counted account(String what, String email) {
        return new Counted(OneTimeToken.hash(what + " account " + PersonDetails.emailOf(email)), limits.account());
    }

    Counted place(String what, String address) {
        return new Counted(OneTimeToken.hash(what + " place " + SignInRules.place(address)), limits.place());
    }

    /** Counts a try by all of {@code by}; or counts nothing, and says how long there is to wait. */
    Optional<Duration> begin(List<Counted> by) {
        var done = new ArrayList<Counted>();
        for (var each : by) {
            var wait = count(each);
            if (wait.isPresent()) {
                done.forEach(this::takeBack);
                return wait;
            }
            done.add(each);
        }
        return Optional.empty();
    }

    /** A try that was counted was none. */
    void takeBack(Counted counted) {
        var there = Criteria.where("_id").is(counted.id()).and(FAILURES).gt(0);
        store.updateFirst(new Query(there), new Update().inc(FAILURES, -1), SignInTries.class);
    }

    /** Whoever got in starts anew. */
    void forget(Counted counted) {
        store.remove(new Query(Criteria.where("_id").is(counted.id())), SignInTries.class);
    }

    private Optional<Duration> count(Counted counted) {
        for (var round = 0; round < ROUNDS; round++) {
            var now = clock.instant();
            var known = store.findById(counted.id(), SignInTries.class);
            if (known == null) {
                if (first(counted.id(), now)) {
                    return Optional.empty();
                }
                continue;
            }
            var failures = now.isBefore(known.forgotten()) ? known.failures() : 0;
            var wait = SignInRules.wait(failures, known.last(), now, counted.limit());
            if (wait.isPresent() || next(known, failures + 1, now)) {
                return wait;
            }
        }
        return Optional.of(limits.firstWait());
    }

    private boolean first(String id, Instant now) {
        try {
            store.insert(new SignInTries(id, 1, now, now.plus(limits.forgottenAfter())));
            keepWithinBounds();
            return true;
        } catch (DuplicateKeyException raced) {
            return false;
        }
    }

    private boolean next(SignInTries known, int failures, Instant now) {
        var unchanged = Criteria.where("_id")
                .is(known.id())
                .and(FAILURES)
                .is(known.failures())
                .and(LAST)
                .is(known.last());
        var update =
                new Update().set(FAILURES, failures).set(LAST, now).set(FORGOTTEN, now.plus(limits.forgottenAfter()));
        return store.updateFirst(new Query(unchanged), update, SignInTries.class)
                        .getMatchedCount()
                > 0;
    }

    /**
     * A flood of made-up accounts fills no disk: those with the fewest and oldest tries go first, so that a count that
     * holds somebody back outlasts it.
     */
    private void keepWithinBounds() {
        var there = store.estimatedCount(SignInTries.class);
        if (there > limits.most()) {
            var fewest = new Query()
                    .with(Sort.by(FAILURES, LAST))
                    .limit((int) (there - limits.most()) + limits.most() / PART_THAT_GOES);
            var ids = store.find(fewest, SignInTries.class).stream()
                    .map(SignInTries::id)
                    .toList();
            store.remove(new Query(Criteria.where("_id").in(ids)), SignInTries.class);
        }
    }
}
