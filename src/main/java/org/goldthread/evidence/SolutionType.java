package org.goldthread.evidence;

/** What was chosen to close a gap. Training is one answer among others. */
public enum SolutionType {
    TRAINING,
    COACHING,
    JOB_AID,
    PROCESS_CHANGE,
    ROLE_CHANGE,
    TOOL,
    COMMUNICATION,
    RESOURCE,
    INCENTIVE
}
