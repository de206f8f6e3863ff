package org.goldthread.people;

/**
 * What an administrator keeps of somebody who assesses.
 *
 * @param countersigner whether they may give the second signature on a trainee's decisions (R7)
 * @param risk how closely their decisions are looked at
 */
public record AssessorProfile(Qualification qualification, boolean countersigner, Risk risk) {
    /** How far they are on their way to the assessor's qualification. */
    public enum Qualification {
        NONE,
        WORKING_TOWARDS,
        HELD
    }

    /** Decides how many of their decisions are sampled. */
    public enum Risk {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Of somebody of whom nothing is kept yet. */
    public static AssessorProfile unknown() {
        return new AssessorProfile(Qualification.NONE, false, Risk.MEDIUM);
    }
}
