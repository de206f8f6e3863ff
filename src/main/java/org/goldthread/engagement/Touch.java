package org.goldthread.engagement;

/** How close the contact with a customer is, from the loosest. */
public enum Touch {
    LOW,
    MEDIUM,
    HIGH
}
