package org.goldthread.portfolio;

/** Stored states. READY is not among them: it is derived from the decisions. */
public enum PortfolioState {
    PLANNING,
    IN_PROGRESS,
    SIGNED_OFF,
    PAUSED,
    WITHDRAWN;

    /** Whether it is still being worked on; a candidate has one such portfolio at a time. */
    public boolean isCurrent() {
        return this != SIGNED_OFF && this != WITHDRAWN;
    }
}
