package org.goldthread.team;

import java.util.List;

/**
 * A line of the team table.
 *
 * @param standards how much of each standard is met, in the framework's order; nothing without a portfolio
 * @param metByMonth how many criteria were met, and current, at the end of each of the last twelve months; the last of
 *     them, today's, is {@link #met()}
 */
public record MemberRow(MemberStanding standing, List<StandardProgress> standards, List<Integer> metByMonth) {
    public MemberRow {
        standards = List.copyOf(standards);
        metByMonth = List.copyOf(metByMonth);
    }

    public int met() {
        return standards.stream().mapToInt(StandardProgress::met).sum();
    }

    public int of() {
        return standards.stream().mapToInt(StandardProgress::of).sum();
    }
}
