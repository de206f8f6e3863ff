package org.goldthread.engagement;

/** Someone, perhaps the same person in another tab, saved it since it was read; both versions are to be shown. */
public final class EngagementChanged extends RuntimeException {
    private final transient Engagement stored;

    EngagementChanged(Engagement stored) {
        super("Engagement " + stored.id().value() + " was changed since it was read");
        this.stored = stored;
    }

    /** As it stands now. */
    public Engagement stored() {
        return stored;
    }
}
