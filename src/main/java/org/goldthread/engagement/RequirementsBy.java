package org.goldthread.engagement;

/** Who says what is to be delivered. */
public enum RequirementsBy {
    CUSTOMER,
    JOINT,
    L_AND_D
}
