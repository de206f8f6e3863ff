package org.goldthread.evidence;

/** What of an organisation is quoted as it is written there. */
public enum ReferenceKind {
    STANDARD,
    VALUE
}
