package org.goldthread.marking;

import org.goldthread.people.PersonId;

/**
 * What one assessor has before them, and how soon they answer.
 *
 * @param open handed in, not decided yet, and waiting for nobody but them
 * @param asked a question or a record of theirs waits for the candidate
 * @param toCountersign decided by them, and waiting for a second signature
 * @param oldest how many working days the longest has waited; 0 if nothing is open
 * @param decided how many were answered within a year
 * @param median working days from handing in to the answer; 0 if nothing was decided
 * @param ninetieth so many working days at most in nine of ten
 */
public record Workload(
        PersonId assessor,
        String name,
        int open,
        int asked,
        int toCountersign,
        long oldest,
        int decided,
        double median,
        long ninetieth) {}
