package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.rules.DayRules;
import org.goldthread.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** What may stand in the fields of a relationship; that they are filled at all is never asked. */
public final class RelationshipFieldRules {
    static final int HORIZON_LIMIT = 120;
    static final int CONTACT_LIMIT = 500;

    private RelationshipFieldRules() {}

    public static Optional<Refusal> relationship(Relationship relationship, LocalDate today) {
        var contacts = relationship.contacts();
        return Stream.of(
                        horizon(relationship.horizonMonths()),
                        day(relationship.lastMonitored(), today),
                        number(contacts),
                        contacts.stream()
                                .flatMap(contact -> day(contact.on(), today).stream())
                                .findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    public static Optional<Refusal> horizon(@Nullable Integer months) {
        return months == null || (months >= 0 && months <= HORIZON_LIMIT)
                ? Optional.empty()
                : Optional.of(Refusal.of("relationship", "engagement.refusal.horizon", HORIZON_LIMIT));
    }

    /** What was observed was observed by today. */
    public static Optional<Refusal> day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        return day.isAfter(today)
                ? Optional.of(Refusal.of("relationship", "engagement.refusal.not-yet"))
                : DayRules.year(day, today);
    }

    public static Optional<Refusal> number(List<CustomerContact> contacts) {
        return contacts.size() > CONTACT_LIMIT
                ? Optional.of(Refusal.of("relationship", "engagement.refusal.too-many-contacts", CONTACT_LIMIT))
                : Optional.empty();
    }
}
