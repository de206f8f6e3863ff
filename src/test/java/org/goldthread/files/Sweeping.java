package org.goldthread.files;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** The sweep of leftovers, as it comes by a day later. */
public final class Sweeping {
    private static final Duration A_DAY = Duration.ofHours(24);

    private Sweeping() {}

    /** How many contents were on their way, in or out, and are no longer. */
    public static int leftovers(ApplicationContext context) {
        var later = context.getBean(Clock.class).instant().plus(A_DAY);
        return context.getBean(Blobs.class).removeLeftovers(later);
    }
}
