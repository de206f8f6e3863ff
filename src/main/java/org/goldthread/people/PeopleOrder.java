package org.goldthread.people;

/** How a list of persons is sorted; within the same role or team by name. */
public enum PeopleOrder {
    NAME,
    /** By the first of a person's roles in the alphabet. */
    ROLE,
    /** Those without a team first: they are who needs one. */
    TEAM
}
