package org.goldthread.portfolio;

/** Stored states. READY is not among them: it is derived from the decisions. */
public enum PortfolioState {
    PLANNING,
    IN_PROGRESS,
    SIGNED_OFF,
    PAUSED,
    WITHDRAWN
}
