package org.goldthread.engagement;

/** Where a relationship does not fit (section 6 of the domain brief). */
public enum Misalignment {
    /** Practised otherwise than the customer expects. */
    M1(2),
    /** The contact is closer or looser than the type practised lives on. */
    M2(1),
    /** Taking orders: asked for a result, practised as vendor. */
    M3(2),
    /** More service than the customer expects. */
    M4(1),
    /** Self-service that nobody has looked after for 90 days. */
    M5(1),
    /** A partnership is expected, without measures or without a roadmap. */
    M6(1),
    /** Passed on without checking that it fits. */
    M7(1);

    private final int weight;

    Misalignment(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
