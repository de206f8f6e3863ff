package org.goldthread.marking;

import org.goldthread.people.PersonId;

/**
 * What one assessor has before them, and how soon they answer.
 *
 * @param open handed in, and not decided yet
 * @param oldest how many working days the longest has waited; 0 if nothing is open
 * @param decided how many were answered within a year
 * @param median working days from handing in to the answer; 0 if nothing was decided
 * @param ninetieth so many working days at most in nine of ten
 */
public record Workload(
        PersonId assessor, String name, int open, long oldest, int decided, double median, long ninetieth) {}
