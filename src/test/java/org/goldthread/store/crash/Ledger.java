package org.goldthread.store.crash;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the store has acknowledged, kept outside of it. */
final class Ledger {
    private static final int LEAST = 200;

    private final Map<String, Entry> things = new ConcurrentHashMap<>();
    private final Map<String, Entry> files = new ConcurrentHashMap<>();
    private final Map<String, Claim> claims = new ConcurrentHashMap<>();
    private final Map<Kind, AtomicLong> ofThisRound = new EnumMap<>(Kind.class);
    private final AtomicInteger uploads = new AtomicInteger();
    private long earlier;

    /** Who asked for a key, and who was told that they have it. */
    record Claim(Set<String> asked, Set<String> got) {
        Claim() {
            this(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }

    Ledger() {
        Arrays.stream(Kind.values()).forEach(kind -> ofThisRound.put(kind, new AtomicLong()));
    }

    Map<String, Entry> things() {
        return things;
    }

    Map<String, Entry> files() {
        return files;
    }

    Map<String, Claim> claims() {
        return claims;
    }

    AtomicInteger uploads() {
        return uploads;
    }

    void count(Kind kind) {
        counter(kind).incrementAndGet();
    }

    long ofThisRound() {
        return ofThisRound.values().stream().mapToLong(AtomicLong::get).sum();
    }

    long acknowledged() {
        return earlier + ofThisRound();
    }

    boolean isRoundFull() {
        long all = ofThisRound();
        return all >= LEAST && ofThisRound.values().stream().allMatch(one -> one.get() * 10 >= all);
    }

    String sharesOfThisRound() {
        return ofThisRound.toString();
    }

    void nextRound() {
        earlier += ofThisRound();
        ofThisRound.values().forEach(counter -> counter.set(0));
        uploads.set(0);
    }

    private AtomicLong counter(Kind kind) {
        return ofThisRound.computeIfAbsent(kind, _ -> new AtomicLong());
    }
}
