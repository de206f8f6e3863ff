package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the work with one customer group is meant and lived (section 6 of the domain brief). Everything may be left open.
 * The kind of request stands with the request itself, in {@link EngagementBrief}.
 *
 * @param expected what the customer said that they expect
 * @param horizonMonths how far ahead both look
 * @param humanContactAtNeed whether somebody of L&amp;D can be reached when the customer needs help
 * @param contacts in time, each once
 * @param lastMonitored when what runs by itself was last looked after
 * @param fitChecked whether what was passed on was checked to fit
 */
public record Relationship(
        @Nullable RelationshipType expected,
        @Nullable Integer horizonMonths,
        Agreed agreed,
        @Nullable RequirementsBy requirementsBy,
        @Nullable ContentSource content,
        @Nullable Boolean humanContactAtNeed,
        List<CustomerContact> contacts,
        @Nullable LocalDate lastMonitored,
        @Nullable Boolean fitChecked) {
    private static final Relationship OPEN = new Relationship(null, null, null, null, null, null, null, null, null);

    public Relationship(
            @Nullable RelationshipType expected,
            @Nullable Integer horizonMonths,
            @Nullable Agreed agreed,
            @Nullable RequirementsBy requirementsBy,
            @Nullable ContentSource content,
            @Nullable Boolean humanContactAtNeed,
            @Nullable List<CustomerContact> contacts,
            @Nullable LocalDate lastMonitored,
            @Nullable Boolean fitChecked) {
        this.expected = expected;
        this.horizonMonths = horizonMonths;
        this.agreed = agreed == null ? Agreed.open() : agreed;
        this.requirementsBy = requirementsBy;
        this.content = content;
        this.humanContactAtNeed = humanContactAtNeed;
        this.contacts = contacts == null
                ? List.of()
                : contacts.stream().distinct().sorted(CustomerContact.IN_TIME).toList();
        this.lastMonitored = lastMonitored;
        this.fitChecked = fitChecked;
    }

    /** Nothing said yet. */
    public static Relationship open() {
        return OPEN;
    }

    public boolean isOpen() {
        return equals(OPEN);
    }
}
