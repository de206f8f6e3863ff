package org.goldthread.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of a standard a person has met; {@code last} is the day of the latest of those decisions. */
public record StandardProgress(
        String code,
        String title,
        int met,
        int of,
        @Nullable LocalDate last) {}
