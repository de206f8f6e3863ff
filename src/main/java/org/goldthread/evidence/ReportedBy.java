package org.goldthread.evidence;

/** Who says that something changed. */
public enum ReportedBy {
    SELF,
    COLLEAGUE,
    CUSTOMER,
    DATA
}
