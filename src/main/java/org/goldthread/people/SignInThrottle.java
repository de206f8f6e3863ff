package org.goldthread.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.SignInRules.Limit;
import org.goldthread.people.SignInRules.Tally;
import org.jspecify.annotations.Nullable;
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

    /** A try as it was counted: what stood there before, and what does now. */
    private record Noted(@Nullable SignInTries before, SignInTries after) {}

    /** A try that is counted; or, where there is to wait, one that is not. */
    static final class Begun {
        private final List<Noted> noted;
        private final Optional<Duration> pause;

        private Begun(List<Noted> noted, Optional<Duration> pause) {
            this.noted = List.copyOf(noted);
            this.pause = pause;
        }

        /** How long there is to wait before the next try. */
        Optional<Duration> pause() {
            return pause;
        }
    }

    /** With one email address, from wherever it is: for what strangers cannot try. */
    Counted account(String what, String email) {
        return counted(what + " account ", email, "", limits.account());
    }

    /** With one email address from one place: nobody elsewhere is held back by it. */
    Counted accountAt(String what, String email, String address) {
        return counted(what + " account at ", email, SignInRules.place(address), limits.account());
    }

    /** With one email address on one device that got in with it before. */
    Counted accountOn(String what, String email, String device) {
        return counted(what + " account on ", email, device, limits.account());
    }

    /** With one email address from everywhere together. */
    Counted accountAnywhere(String what, String email) {
        return counted(what + " account anywhere ", email, "", limits.accountAnywhere());
    }

    Counted place(String what, String address) {
        return new Counted(OneTimeToken.hash(what + " place " + SignInRules.place(address)), limits.place());
    }

    private static Counted counted(String what, String email, String where, Limit limit) {
        return new Counted(OneTimeToken.hash(what + where + " " + PersonDetails.emailOf(email)), limit);
    }

    /** Counts a try by all of {@code by}; or counts nothing, and says how long there is to wait. */
    Begun begin(List<Counted> by) {
        var done = new ArrayList<Noted>();
        for (var each : by) {
            var wait = count(each, done);
            if (wait.isPresent()) {
                done.forEach(this::takeBack);
                return new Begun(List.of(), wait);
            }
        }
        return new Begun(done, Optional.empty());
    }

    /** It failed: only now is it remembered for as long as failures are, as one that succeeds leaves nothing behind. */
    void failed(Begun begun) {
        var ids = begun.noted.stream().map(noted -> noted.after().id()).toList();
        store.updateMulti(
                new Query(Criteria.where("_id").in(ids)),
                Update.update(FORGOTTEN, clock.instant().plus(limits.forgottenAfter())),
                SignInTries.class);
    }

    /** A try that was counted was none: where nobody has tried meanwhile, all stands as it stood before. */
    void takeBack(Begun begun) {
        begun.noted.forEach(this::takeBack);
    }

    private void takeBack(Noted noted) {
        var asLeft = new Query(unchanged(noted.after()));
        var before = noted.before();
        var restored = before == null
                ? store.remove(asLeft, SignInTries.class).getDeletedCount()
                : store.updateFirst(asLeft, as(before), SignInTries.class).getMatchedCount();
        if (restored == 0) {
            var there =
                    Criteria.where("_id").is(noted.after().id()).and(FAILURES).gt(0);
            store.updateFirst(new Query(there), new Update().inc(FAILURES, -1), SignInTries.class);
        }
    }

    /** Whoever got in starts anew. */
    void forget(Counted counted) {
        store.remove(new Query(Criteria.where("_id").is(counted.id())), SignInTries.class);
    }

    private Optional<Duration> count(Counted counted, List<Noted> done) {
        for (var round = 0; round < ROUNDS; round++) {
            var now = clock.instant();
            var known = store.findById(counted.id(), SignInTries.class);
            var tally = tally(known, now, counted.limit());
            var wait = SignInRules.wait(tally.failures(), tally.last(), now, counted.limit());
            if (wait.isPresent()) {
                return wait;
            }
            var next = next(counted, known, tally, now);
            if (known == null ? first(next) : replaces(known, next)) {
                done.add(new Noted(known, next));
                return Optional.empty();
            }
        }
        return Optional.of(limits.firstWait());
    }

    private static Tally tally(@Nullable SignInTries known, Instant now, Limit limit) {
        return known == null || !now.isBefore(known.forgotten())
                ? new Tally(0, now)
                : SignInRules.left(new Tally(known.failures(), known.last()), now, limit);
    }

    /** Where failures go one by one, the time of the first that is left stays. */
    private SignInTries next(Counted counted, @Nullable SignInTries known, Tally tally, Instant now) {
        var evenly = !counted.limit().each().isZero();
        var forgotten = known == null || !now.isBefore(known.forgotten())
                ? now.plus(limits.forgottenAfter())
                : known.forgotten();
        return new SignInTries(
                counted.id(), tally.failures() + 1, evenly && tally.failures() > 0 ? tally.last() : now, forgotten);
    }

    private boolean first(SignInTries tries) {
        try {
            store.insert(tries);
            keepWithinBounds();
            return true;
        } catch (DuplicateKeyException raced) {
            return false;
        }
    }

    private boolean replaces(SignInTries known, SignInTries next) {
        return store.updateFirst(new Query(unchanged(known)), as(next), SignInTries.class)
                        .getMatchedCount()
                > 0;
    }

    private static Criteria unchanged(SignInTries known) {
        return Criteria.where("_id")
                .is(known.id())
                .and(FAILURES)
                .is(known.failures())
                .and(LAST)
                .is(known.last());
    }

    private static Update as(SignInTries tries) {
        return new Update()
                .set(FAILURES, tries.failures())
                .set(LAST, tries.last())
                .set(FORGOTTEN, tries.forgotten());
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
