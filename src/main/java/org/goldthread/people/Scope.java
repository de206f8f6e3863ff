package org.goldthread.people;

/**
 * Where a granted role counts.
 *
 * @param of the id of the team, framework or portfolio; empty for the whole organisation
 */
public record Scope(ScopeKind kind, String of) {
    public Scope {
        if ((kind == ScopeKind.ORGANISATION) != of.isEmpty()) {
            throw new IllegalArgumentException("A scope names its team, framework or portfolio, the organisation none");
        }
    }

    public static Scope organisation() {
        return new Scope(ScopeKind.ORGANISATION, "");
    }

    public static Scope team(TeamId team) {
        return new Scope(ScopeKind.TEAM, team.value());
    }

    /** Whether this reaches the team; frameworks and portfolios are asked about where they are known. */
    boolean reaches(TeamId team) {
        return kind != ScopeKind.TEAM || of.equals(team.value());
    }
}
