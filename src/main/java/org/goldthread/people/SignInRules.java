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
     */
    public record Limit(int free, Duration first, Duration longest) {}

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
