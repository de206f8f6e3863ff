package org.goldthread.notices;

/** What a notice is about. */
public enum NoticeKind {
    /** A submission is with its assessor. */
    SUBMITTED(true),
    /** Feedback is there. */
    DECIDED(true),
    /** A candidate took a submission back. */
    WITHDRAWN(false),
    /** An assessor gave a submission back. */
    RETURNED(false),
    /** What is open has come to another assessor. */
    REASSIGNED(false),
    /** A draft is shown for a look. */
    LOOK_ASKED(false),
    /** Somebody has commented on one's draft. */
    LOOK_ANSWERED(false),
    /** Feedback has not been opened for some days. */
    UNREAD(false),
    /** A mail could not be sent for days. */
    MAIL_FAILED(false);

    private final boolean atOnce;

    NoticeKind(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether it is mailed by itself; all others are told once a day together. */
    boolean isMailedAtOnce() {
        return atOnce;
    }

    /** Whoever runs the mail is not told of its failing by mail. */
    boolean isMailed() {
        return this != MAIL_FAILED;
    }
}
