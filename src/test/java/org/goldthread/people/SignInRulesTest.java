package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.people.SignInRules.Limit;
import org.goldthread.people.SignInRules.Tally;
import org.junit.jupiter.api.Test;

class SignInRulesTest {
    private static final Instant LAST = Instant.parse("2026-03-02T09:00:00Z");
    private static final Limit LIMIT = new Limit(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

    @Test
    void theFirstFewAreFreeThenWaitsGrowUpToTheLongest() {
        var minutes = IntStream.rangeClosed(4, 12)
                .mapToObj(failures -> SignInRules.wait(failures, LAST, LAST, LIMIT)
                        .map(Duration::toMinutes)
                        .orElse(0L))
                .toList();
        assertThat(minutes).isEqualTo(List.of(0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L));
        assertThat(SignInRules.wait(Integer.MAX_VALUE, LAST, LAST, LIMIT)).contains(Duration.ofMinutes(15));
    }

    @Test
    void whoHasWaitedMayTry() {
        var almost = LAST.plusSeconds(60).minusMillis(1);
        assertThat(SignInRules.wait(5, LAST, almost, LIMIT)).contains(Duration.ofMillis(1));
        assertThat(SignInRules.wait(5, LAST, LAST.plusSeconds(60), LIMIT)).isEqualTo(Optional.empty());
    }

    @Test
    void aBegunMinuteIsAMinute() {
        assertThat(SignInRules.minutes(Duration.ofMillis(1))).isEqualTo(1);
        assertThat(SignInRules.minutes(Duration.ofSeconds(61))).isEqualTo(2);
    }

    @Test
    void anIpv6NetworkIsOnePlace() {
        assertThat(SignInRules.place("2001:db8:1:2::1")).isEqualTo(SignInRules.place("2001:db8:1:2:ffff::9"));
        assertThat(SignInRules.place("2001:db8:1:3::1")).isNotEqualTo(SignInRules.place("2001:db8:1:2::1"));
        assertThat(SignInRules.place("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(SignInRules.place("unknown")).isEqualTo("unknown");
    }

    @Test
    void whereFailuresGoOneByOneAFullCountLetsInOneForEach() {
        var limit = Limit.evenly(100, Duration.ofHours(24));
        var each = Duration.ofSeconds(864);
        var full = new Tally(100, LAST);
        assertThat(SignInRules.left(full, LAST.plus(each).minusMillis(1), limit))
                .isEqualTo(full);
        assertThat(SignInRules.left(full, LAST.plus(each), limit)).isEqualTo(new Tally(99, LAST.plus(each)));
        assertThat(SignInRules.left(full, LAST.plusSeconds(3000), limit))
                .isEqualTo(new Tally(97, LAST.plusSeconds(3 * 864)));
        assertThat(SignInRules.left(full, LAST.plusSeconds(86_400), limit).failures())
                .isZero();
        assertThat(SignInRules.wait(100, LAST, LAST.plusSeconds(60), limit)).contains(each.minusSeconds(60));
        assertThat(SignInRules.wait(99, LAST, LAST, limit)).isEmpty();
    }

    @Test
    void whereFailuresGoTogetherNoneGoesBefore() {
        var five = new Tally(5, LAST);
        assertThat(SignInRules.left(five, LAST.plusSeconds(80_000), LIMIT)).isEqualTo(five);
    }
}
