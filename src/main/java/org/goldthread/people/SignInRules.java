package org.goldthread.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How long whoever has failed to sign in waits before the next try. */
public final class SignInRules {
    /** An IPv6 connection is given that many bytes of its address by the network; it chooses the rest itself. */
    private static final int NETWORK_BYTES = 8;

    private static final int MOST_DOUBLINGS = 20;

    private SignInRules() {}

    /**
     * Tries that cost nothing but themselves, then waits that double each time.
     *
     * @param free how many fail before the first wait
     * @param each after how long one failure is forgotten; zero where all are forgotten together
     */
    public record Limit(int free, Duration first, Duration longest, Duration each) {
        public Limit(int free, Duration first, Duration longest) {
            this(free, first, longest, Duration.ZERO);
        }

        /** So many in so long, evenly: each is forgotten by itself, and a full count lets in one for each that goes. */
        public static Limit evenly(int many, Duration within) {
            // as the store keeps moments
            var each = Duration.ofMillis(within.dividedBy(many).toMillis());
            return new Limit(many, each, each, each);
        }
    }

    /** Failures that count, and since when the last of them does. */
    public record Tally(int failures, Instant last) {}

    /** What is left of {@code known} by now, where failures are forgotten one by one. */
    public static Tally left(Tally known, Instant now, Limit limit) {
        if (limit.each().isZero()) {
            return known;
        }
        var gone = Duration.between(known.last(), now).dividedBy(limit.each());
        return gone >= known.failures()
                ? new Tally(0, now)
                : new Tally(
                        known.failures() - (int) Math.max(0, gone),
                        known.last().plus(limit.each().multipliedBy(Math.max(0, gone))));
    }

    /** How long there is still to wait after {@code failures}, the last of them then; nothing if one may try now. */
    public static Optional<Duration> wait(int failures, Instant last, Instant now, Limit limit) {
        if (failures < limit.free()) {
            return Optional.empty();
        }
        var doublings = Math.min(failures - limit.free(), MOST_DOUBLINGS);
        var whole = limit.first().multipliedBy(1L << doublings);
        var until = last.plus(whole.compareTo(limit.longest()) > 0 ? limit.longest() : whole);
        return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** As it is told: whole minutes, begun ones counted. */
    public static long minutes(Duration wait) {
        return wait.plusMinutes(1).minusMillis(1).toMinutes();
    }

    /** What counts as one place: an IPv4 address, or the network of an IPv6 address. */
    public static String place(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
