package org.goldthread.people;

import java.time.Instant;

/**
 * Who assesses a candidate.
 *
 * @param mitigation how it stays fair although the assessor is the candidate's line manager or coach; empty otherwise
 */
public record AssessorAssignment(PersonId assessor, String mitigation, Instant since) {
    public AssessorAssignment {
        mitigation = mitigation.strip();
    }
}
