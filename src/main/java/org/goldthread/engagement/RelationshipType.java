package org.goldthread.engagement;

/** How L&amp;D and a customer work together (section 6 of the domain brief). */
public enum RelationshipType {
    /** Shared goal, joint plan, future focus, measures agreed in advance. */
    STRATEGIC_PARTNERSHIP(Touch.HIGH),
    /** Carries out requirements that the customer defined. */
    VENDOR(Touch.MEDIUM),
    /** Connects people with content that exists. */
    BROKER(Touch.MEDIUM),
    /** Automated at the moment of need. */
    SELF_SERVICE(Touch.LOW);

    private final Touch touch;

    RelationshipType(Touch touch) {
        this.touch = touch;
    }

    /** How close the contact is where the type is lived as it is meant. */
    public Touch touch() {
        return touch;
    }
}
