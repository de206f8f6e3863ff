package org.goldthread.crash;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All that was begun and all that was acknowledged, kept outside of the product. */
final class Deeds {
    private final Map<Act, Map<String, Set<String>>> begun = new EnumMap<>(Act.class);
    private final Map<Act, Map<String, Set<String>>> done = new EnumMap<>(Act.class);
    private final Map<Act, Integer> ofThisRound = new EnumMap<>(Act.class);
    private long acknowledged;

    synchronized void note(Deed deed) {
        var all = deed.done() ? done : begun;
        all.computeIfAbsent(deed.act(), _ -> new HashMap<>())
                .computeIfAbsent(deed.about(), _ -> new LinkedHashSet<>())
                .add(deed.what());
        if (deed.done()) {
            acknowledged++;
            ofThisRound.merge(deed.act(), 1, Integer::sum);
        }
    }

    synchronized void nextRound() {
        ofThisRound.clear();
    }

    /** Whether each act was acknowledged in this round, and enough of them. */
    synchronized boolean isRoundFull(int least) {
        return ofThisRound.size() == Act.values().length
                && ofThisRound.values().stream().mapToInt(Integer::intValue).sum() >= least;
    }

    synchronized String ofThisRound() {
        return ofThisRound.toString();
    }

    long acknowledged() {
        return acknowledged;
    }

    /** What was acknowledged of each thing, in that order. */
    Map<String, Set<String>> done(Act act) {
        return done.getOrDefault(act, Map.of());
    }

    /** What was begun of each thing, whether it was acknowledged or not. */
    Map<String, Set<String>> begun(Act act) {
        return begun.getOrDefault(act, Map.of());
    }

    /** Whether so many of an act about this may have happened: all that were acknowledged, at most all that were begun. */
    boolean allows(Act act, String about, int times) {
        int least = times(done, act, about);
        return times >= least && times <= Math.max(least, times(begun, act, about));
    }

    private static int times(Map<Act, Map<String, Set<String>>> all, Act act, String about) {
        return all.getOrDefault(act, Map.of()).getOrDefault(about, Set.of()).size();
    }
}
