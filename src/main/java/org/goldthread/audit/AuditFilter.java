package org.goldthread.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted: all where nothing is asked.
 *
 * @param kind one of {@link AuditService#kinds}
 * @param by who did it
 * @param subject what it is about, {@code collection/id}, or the id alone
 * @param from the first day in the organisation's zone, {@code to} the last
 */
public record AuditFilter(
        @Nullable String kind,
        @Nullable PersonId by,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public AuditFilter {
        subject = subject.strip();
    }

    public static AuditFilter everything() {
        return new AuditFilter(null, null, "", null, null);
    }

    public boolean isEmpty() {
        return equals(everything());
    }

    /** Each thing that is asked, as "kind=signed-in"; none where nothing is. */
    public List<String> asked() {
        return Stream.of(
                        asked("kind", kind),
                        asked("by", by == null ? null : by.value()),
                        asked("about", subject.isEmpty() ? null : subject),
                        asked("from", from),
                        asked("to", to))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> asked(String name, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(name + "=" + value);
    }

    public Optional<String> kindAsked() {
        return Optional.ofNullable(kind);
    }
}
