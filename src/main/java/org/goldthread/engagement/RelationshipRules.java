package org.goldthread.engagement;

import static org.goldthread.engagement.RelationshipType.BROKER;
import static org.goldthread.engagement.RelationshipType.SELF_SERVICE;
import static org.goldthread.engagement.RelationshipType.STRATEGIC_PARTNERSHIP;
import static org.goldthread.engagement.RelationshipType.VENDOR;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which relationship it is, and whether it fits (section 6 of the domain brief; where that is short, our reading stands in
 * {@code docs/decisions.md}). What nobody has recorded is not there: an open answer never makes a type, and a check, a
 * measure or a contact that is not noted counts as none.
 */
public final class RelationshipRules {
    /** From this many months on both look ahead together. */
    public static final int HORIZON_MONTHS = 6;

    /** So many of shared goal, joint plan, joint decision, horizon and measures make a partnership. */
    static final int PARTNERSHIP_SIGNS = 3;

    /** So many days of contact in 30 days are close contact, if it lasts {@link #OBSERVED_DAYS}. */
    static final int CLOSE_CONTACTS = 2;

    static final int CLOSE_PERIOD_DAYS = 30;
    static final int OBSERVED_DAYS = 90;
    static final int UNMONITORED_DAYS = 90;

    private static final int TALK_FROM = 3;

    private RelationshipRules() {}

    /**
     * The whole reading.
     *
     * @param begun since when the work runs
     */
    public static RelationshipReading reading(
            @Nullable RequestKind kind, Relationship relationship, LocalDate begun, LocalDate today) {
        var practised = practised(kind, relationship);
        var misalignments = misalignments(kind, relationship, begun, today);
        return new RelationshipReading(
                relationship.expected(),
                practised,
                touch(relationship.contacts()),
                misalignments,
                alignment(relationship, practised, misalignments));
    }

    /** The classifier: the first type that the answers describe. */
    public static Practised practised(@Nullable RequestKind kind, Relationship relationship) {
        if (Boolean.FALSE.equals(relationship.humanContactAtNeed())
                && (kind == RequestKind.MOMENT_OF_NEED || touch(relationship.contacts()) == Touch.LOW)) {
            return new Practised.As(SELF_SERVICE);
        }
        if (signs(relationship).filter(Boolean.TRUE::equals).count() >= PARTNERSHIP_SIGNS) {
            return new Practised.As(STRATEGIC_PARTNERSHIP);
        }
        if (relationship.content() == ContentSource.EXISTING || kind == RequestKind.FIND_OR_CONNECT) {
            return new Practised.As(BROKER);
        }
        if (relationship.requirementsBy() == RequirementsBy.CUSTOMER) {
            return new Practised.As(VENDOR);
        }
        return new Practised.Unclear(missing(kind, relationship));
    }

    /** Shared goal, joint plan, joint decision, measures, and a horizon that is long enough; null where it is open. */
    private static Stream<@Nullable Boolean> signs(Relationship relationship) {
        var agreed = relationship.agreed();
        var months = relationship.horizonMonths();
        return Stream.of(
                agreed.sharedGoal(),
                agreed.jointPlan(),
                agreed.jointDecision(),
                agreed.measures(),
                months == null ? null : months >= HORIZON_MONTHS);
    }

    /** Open questions, but those whose answer could no longer change anything. */
    private static Set<RelationshipQuestion> missing(@Nullable RequestKind kind, Relationship relationship) {
        var missing = EnumSet.noneOf(RelationshipQuestion.class);
        ask(missing, RelationshipQuestion.REQUEST_KIND, kind);
        ask(missing, RelationshipQuestion.REQUIREMENTS, relationship.requirementsBy());
        ask(missing, RelationshipQuestion.CONTENT, relationship.content());
        if (signs(relationship).filter(sign -> !Boolean.FALSE.equals(sign)).count() >= PARTNERSHIP_SIGNS) {
            ask(missing, RelationshipQuestion.SHARED_GOAL, relationship.agreed().sharedGoal());
            ask(missing, RelationshipQuestion.JOINT_PLAN, relationship.agreed().jointPlan());
            ask(
                    missing,
                    RelationshipQuestion.JOINT_DECISION,
                    relationship.agreed().jointDecision());
            ask(missing, RelationshipQuestion.MEASURES, relationship.agreed().measures());
            ask(missing, RelationshipQuestion.HORIZON, relationship.horizonMonths());
        }
        if (mayServeItself(kind, relationship)) {
            ask(missing, RelationshipQuestion.HUMAN_CONTACT, relationship.humanContactAtNeed());
        }
        return Collections.unmodifiableSet(missing);
    }

    private static boolean mayServeItself(@Nullable RequestKind kind, Relationship relationship) {
        return kind == null || kind == RequestKind.MOMENT_OF_NEED || touch(relationship.contacts()) == Touch.LOW;
    }

    private static void ask(Set<RelationshipQuestion> missing, RelationshipQuestion question, @Nullable Object answer) {
        if (answer == null) {
            missing.add(question);
        }
    }

    /**
     * How close the contact was while the work was lived: LOW without two-way contacts; HIGH if over at least 90 days,
     * from the first to the last, two days in 30 had one on average; else MEDIUM. Several on one day are one; those while
     * setting up do not count.
     */
    public static Touch touch(List<CustomerContact> contacts) {
        var days = contacts.stream()
                .filter(CustomerContact::counts)
                .map(CustomerContact::on)
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Touch.LOW;
        }
        var span = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        return span >= OBSERVED_DAYS && (long) days.size() * CLOSE_PERIOD_DAYS >= CLOSE_CONTACTS * span
                ? Touch.HIGH
                : Touch.MEDIUM;
    }

    /** What does not fit, in the order of the numbers; as long as nothing is said, nothing is held against it. */
    public static Set<Misalignment> misalignments(
            @Nullable RequestKind kind, Relationship relationship, LocalDate begun, LocalDate today) {
        if (relationship.isOpen()) {
            return Set.of();
        }
        var practised = practised(kind, relationship);
        var found = EnumSet.noneOf(Misalignment.class);
        note(found, Misalignment.M1, isOtherThanExpected(relationship, practised));
        note(found, Misalignment.M2, hasAnotherTouch(relationship, practised, begun, today));
        note(found, Misalignment.M3, kind == RequestKind.BUSINESS_OUTCOME && practised.is(VENDOR));
        note(found, Misalignment.M4, isMoreThanExpected(relationship));
        note(found, Misalignment.M5, practised.is(SELF_SERVICE) && isUnmonitored(relationship, begun, today));
        note(found, Misalignment.M6, isPartnershipWithoutGround(relationship));
        note(found, Misalignment.M7, practised.is(BROKER) && !Boolean.TRUE.equals(relationship.fitChecked()));
        return Collections.unmodifiableSet(found);
    }

    private static void note(Set<Misalignment> found, Misalignment misalignment, boolean holds) {
        if (holds) {
            found.add(misalignment);
        }
    }

    /** M1; nothing is compared as long as either is open. */
    private static boolean isOtherThanExpected(Relationship relationship, Practised practised) {
        var expected = relationship.expected();
        return expected != null && practised.known().isPresent() && !practised.is(expected);
    }

    /** M2; that contact is too loose can be told only after 90 days, so that young work is not blamed for it. */
    private static boolean hasAnotherTouch(
            Relationship relationship, Practised practised, LocalDate begun, LocalDate today) {
        var touch = touch(relationship.contacts());
        return practised
                .known()
                .map(type -> touch.compareTo(type.touch()))
                .filter(difference -> difference > 0 || (difference < 0 && hasBeenSeen(relationship, begun, today)))
                .isPresent();
    }

    private static boolean hasBeenSeen(Relationship relationship, LocalDate begun, LocalDate today) {
        return Stream.concat(Stream.of(begun), relationship.contacts().stream().map(CustomerContact::on))
                .anyMatch(day -> !day.plusDays(OBSERVED_DAYS).isAfter(today));
    }

    /** M4: the contact is closer than the type that the customer expects asks for. */
    private static boolean isMoreThanExpected(Relationship relationship) {
        var expected = relationship.expected();
        return expected != null && touch(relationship.contacts()).compareTo(expected.touch()) > 0;
    }

    /** M5; what was never looked after is unmonitored since the work began. */
    private static boolean isUnmonitored(Relationship relationship, LocalDate begun, LocalDate today) {
        var last = Objects.requireNonNullElse(relationship.lastMonitored(), begun);
        return !last.plusDays(UNMONITORED_DAYS).isAfter(today);
    }

    /** M6: either of the two is enough to lack. */
    private static boolean isPartnershipWithoutGround(Relationship relationship) {
        var agreed = relationship.agreed();
        return relationship.expected() == STRATEGIC_PARTNERSHIP
                && !(agreed.has(Agreement.MEASURES) && agreed.has(Agreement.ROADMAP));
    }

    /** 0 aligned, 1 and 2 watch, from 3 on talk to the customer; without both types there is nothing to call aligned. */
    private static Alignment alignment(
            Relationship relationship, Practised practised, Set<Misalignment> misalignments) {
        var weight = misalignments.stream().mapToInt(Misalignment::weight).sum();
        if (weight >= TALK_FROM) {
            return Alignment.TALK_TO_THE_CUSTOMER;
        }
        if (weight > 0) {
            return Alignment.WATCH;
        }
        return relationship.expected() == null || practised.known().isEmpty() ? Alignment.OPEN : Alignment.ALIGNED;
    }
}
