package org.goldthread.engagement;

import java.time.Instant;
import java.util.List;
import org.goldthread.people.PersonId;

/** Pieces of work for tests. */
public final class SomeEngagement {
    public static final Instant BEGUN = Instant.parse("2026-01-12T09:30:00Z");

    private SomeEngagement() {}

    public static Engagement justBegun(PersonId owner) {
        return Engagement.begun(owner, "Faster answers", null, BEGUN);
    }

    /** Asked by the Head of Sales, for 64 field sales staff first of all. */
    public static Engagement forFieldSales(PersonId owner) {
        return justBegun(owner)
                .described(new EngagementBrief(
                        "Faster answers",
                        new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"),
                        List.of(
                                new Served(CustomerGroup.LEARNER, "64 field sales staff", true),
                                new Served(CustomerGroup.LINE_MANAGER, "6 area managers", false)),
                        "A course on the product line",
                        RequestKind.DEFINED_DELIVERABLE));
    }

    /** The same under another title. */
    public static EngagementBrief titled(String title, EngagementBrief brief) {
        return new EngagementBrief(title, brief.askedBy(), brief.served(), brief.request(), brief.requestKind());
    }

    public static Engagement measured(PersonId owner) {
        return forFieldSales(owner).keeping(SomeMeasure.ofSatisfiedCustomers());
    }
}
