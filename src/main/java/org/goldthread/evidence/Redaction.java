package org.goldthread.evidence;

public enum Redaction {
    NOT_NEEDED,
    NEEDED,
    DONE
}
