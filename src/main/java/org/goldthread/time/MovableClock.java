package org.goldthread.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock: the system's, cut to milliseconds as the store keeps them; tests and the demo data move it. */
public final class MovableClock extends Clock {
    private final Clock system;
    private final AtomicReference<Duration> offset;

    public MovableClock(ZoneId zone) {
        this(Clock.tickMillis(zone), new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock system, AtomicReference<Duration> offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Sets how far from the system's time this clock stands; negative is the past. */
    public void moveTo(Duration fromNow) {
        offset.set(fromNow);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), offset);
    }
}
