package org.goldthread.people;

/** How far a granted role reaches. */
public enum ScopeKind {
    ORGANISATION,
    TEAM,
    FRAMEWORK,
    PORTFOLIO
}
