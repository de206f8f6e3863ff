package org.goldthread.access;

import java.util.Arrays;
import java.util.List;

/** In which state the thing is that somebody comes for. */
public enum Stand {
    ANY(Thing.NONE, "any"),
    DRAFT(Thing.EVIDENCE, "draft"),
    HANDED_IN(Thing.EVIDENCE, "handed in"),
    PLANNING(Thing.PORTFOLIO, "planning"),
    IN_PROGRESS(Thing.PORTFOLIO, "in progress"),
    PAUSED(Thing.PORTFOLIO, "paused"),
    ENDED(Thing.PORTFOLIO, "ended"),
    NOT_YET(Thing.PORTFOLIO, "not yet met"),
    SUBMITTED(Thing.SUBMISSION, "submitted"),
    MARKING(Thing.SUBMISSION, "marking"),
    DECIDED(Thing.SUBMISSION, "decided"),
    COUNTERSIGNING(Thing.SUBMISSION, "countersigning"),
    FINISHED(Thing.SUBMISSION, "finished"),
    OPENED(Thing.SUBMISSION, "opened"),
    REOPENED(Thing.SUBMISSION, "reopened"),
    RETURNED(Thing.SUBMISSION, "returned"),
    WITHDRAWN(Thing.SUBMISSION, "withdrawn"),
    HANDED_IN_AGAIN(Thing.SUBMISSION, "handed in again");

    /** What has states of its own; of several, the last one counts. */
    public enum Thing {
        NONE,
        EVIDENCE,
        PORTFOLIO,
        SUBMISSION
    }

    private final Thing thing;
    private final String text;

    Stand(Thing thing, String text) {
        this.thing = thing;
        this.text = text;
    }

    static List<Stand> of(Thing thing) {
        return Arrays.stream(values()).filter(stand -> stand.thing == thing).toList();
    }

    static Stand of(String text) {
        return Arrays.stream(values())
                .filter(stand -> stand.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state is called " + text));
    }

    @Override
    public String toString() {
        return text;
    }
}
