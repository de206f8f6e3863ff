package org.goldthread.people;

/** Which of the two designed colour schemes a person sees. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
