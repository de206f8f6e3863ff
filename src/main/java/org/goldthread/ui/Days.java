package org.goldthread.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates as people say them, with the exact one on hover. */
@Component
public class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int RECENT = 14;

    private final Clock clock;
    private final Texts texts;

    Days(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static DateTimeFormatter here(DateTimeFormatter written) {
        return written.withLocale(Texts.ofScreen());
    }

    /** 2 Mar 2026. */
    public String exact(LocalDate day) {
        return here(DAY).format(day);
    }

    /** "14 Feb – 9 Mar 2026", or "since 14 Feb 2026" while it is still running. */
    public String period(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return texts.of("ui.days.since", exact(from));
        }
        if (from.equals(to)) {
            return exact(to);
        }
        var start = from.getYear() != to.getYear() ? DAY : from.getMonth() == to.getMonth() ? OF_MONTH : OF_YEAR;
        return texts.of("ui.days.period", here(start).format(from), exact(to));
    }

    /** 10:32, in the organisation's zone. */
    public String time(Instant at) {
        return here(TIME).format(at.atZone(clock.getZone()));
    }

    /** 10:32, and the day before it where that is not today. */
    public String moment(Instant at) {
        return day(at).equals(today()) ? time(at) : exact(day(at)) + ", " + time(at);
    }

    /** "today", "3 days ago", "in 5 days", or the date itself where it is further away. */
    public String said(LocalDate day) {
        var ago = ChronoUnit.DAYS.between(day, today());
        if (Math.abs(ago) > RECENT) {
            return exact(day);
        }
        if (Math.abs(ago) <= 1) {
            return texts.of("ui.days." + (ago == 0 ? "today" : ago == 1 ? "yesterday" : "tomorrow"));
        }
        return ago > 0 ? texts.of("ui.days.ago", ago) : texts.of("ui.days.ahead", -ago);
    }

    public String said(Instant at) {
        return said(day(at));
    }

    /** {@link #said(LocalDate)} as a component, the exact date on hover and for machines. */
    public Span when(LocalDate day) {
        var span = new Span(said(day));
        span.setTitle(exact(day));
        span.addClassName("when");
        return span;
    }

    public Span when(Instant at) {
        var span = when(day(at));
        span.setTitle(exact(day(at)) + ", " + time(at));
        return span;
    }
}
