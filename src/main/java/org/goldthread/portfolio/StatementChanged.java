package org.goldthread.portfolio;

/** The statement was saved elsewhere since it was read; both versions are to be shown. */
public final class StatementChanged extends RuntimeException {
    private final String stored;

    StatementChanged(String stored) {
        super("The statement was changed since it was read");
        this.stored = stored;
    }

    /** As it stands now. */
    public String stored() {
        return stored;
    }
}
