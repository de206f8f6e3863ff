package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A relationship for tests, and what differs from it. Fitting ones begin on {@link #BEGUN} and are read on {@link #TODAY}. */
public final class SomeRelationship {
    public static final LocalDate BEGUN = LocalDate.of(2026, 1, 12);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private @Nullable RelationshipType expected;
    private @Nullable Integer horizonMonths;
    private Agreed agreed = Agreed.open();
    private @Nullable RequirementsBy requirementsBy;
    private @Nullable ContentSource content;
    private @Nullable Boolean humanContactAtNeed;
    private List<CustomerContact> contacts = List.of();
    private @Nullable LocalDate lastMonitored;
    private @Nullable Boolean fitChecked;

    private SomeRelationship() {}

    public static SomeRelationship open() {
        return new SomeRelationship();
    }

    /** Meant and lived as partnership: all agreed, a year ahead, six contacts over 90 days. */
    public static SomeRelationship partnership() {
        return open().expected(RelationshipType.STRATEGIC_PARTNERSHIP)
                .agreedOnly(EnumSet.allOf(Agreement.class))
                .horizon(12)
                .requirementsBy(RequirementsBy.JOINT)
                .content(ContentSource.BUILT)
                .humanContact(true)
                .contacts(6, 90);
    }

    /** Meant and lived as vendor: their requirements, a contact now and then. */
    public static SomeRelationship vendor() {
        return open().expected(RelationshipType.VENDOR)
                .agreedOnly(Set.of())
                .horizon(2)
                .requirementsBy(RequirementsBy.CUSTOMER)
                .content(ContentSource.BUILT)
                .humanContact(true)
                .contacts(2, 60);
    }

    /** Meant and lived as broker: something that exists, checked to fit. */
    public static SomeRelationship broker() {
        return vendor().expected(RelationshipType.BROKER)
                .content(ContentSource.EXISTING)
                .fitChecked(true);
    }

    /** Meant and lived as self-service: nobody to be asked, looked after last month. */
    public static SomeRelationship selfService() {
        return vendor().expected(RelationshipType.SELF_SERVICE)
                .humanContact(false)
                .contacts(List.of())
                .lastMonitored(TODAY.minusDays(30));
    }

    public SomeRelationship expected(@Nullable RelationshipType type) {
        expected = type;
        return this;
    }

    public SomeRelationship horizon(@Nullable Integer months) {
        horizonMonths = months;
        return this;
    }

    public SomeRelationship agreedOnly(Set<Agreement> all) {
        agreed = Agreed.only(all);
        return this;
    }

    public SomeRelationship agreed(Agreed all) {
        agreed = all;
        return this;
    }

    /** All that was agreed before, but this. */
    public SomeRelationship notAgreed(Agreement one) {
        var rest = EnumSet.allOf(Agreement.class);
        rest.retainAll(agreed.all());
        rest.remove(one);
        return agreedOnly(rest);
    }

    public SomeRelationship requirementsBy(@Nullable RequirementsBy by) {
        requirementsBy = by;
        return this;
    }

    public SomeRelationship content(@Nullable ContentSource source) {
        content = source;
        return this;
    }

    public SomeRelationship humanContact(@Nullable Boolean atNeed) {
        humanContactAtNeed = atNeed;
        return this;
    }

    public SomeRelationship contacts(List<CustomerContact> all) {
        contacts = List.copyOf(all);
        return this;
    }

    /** So many two-way contacts, the first when it began and the last so many days later. */
    public SomeRelationship contacts(int number, int days) {
        return contacts(twoWay(number, days));
    }

    /** With one more that was only sent. */
    public SomeRelationship oneWay(LocalDate on) {
        var more = new ArrayList<>(contacts);
        more.add(new CustomerContact(on, false, false));
        return contacts(more);
    }

    public SomeRelationship lastMonitored(@Nullable LocalDate on) {
        lastMonitored = on;
        return this;
    }

    public SomeRelationship fitChecked(@Nullable Boolean checked) {
        fitChecked = checked;
        return this;
    }

    public Relationship get() {
        return new Relationship(
                expected,
                horizonMonths,
                agreed,
                requirementsBy,
                content,
                humanContactAtNeed,
                contacts,
                lastMonitored,
                fitChecked);
    }

    /** So many two-way contacts over so many days. */
    public static List<CustomerContact> twoWay(int number, int days) {
        return LongStream.range(0, number)
                .mapToObj(i -> BEGUN.plusDays(number == 1 ? 0 : i * days / (number - 1)))
                .map(on -> new CustomerContact(on, true, false))
                .toList();
    }
}
