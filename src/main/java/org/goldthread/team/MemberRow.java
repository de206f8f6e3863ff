package org.goldthread.team;

import java.util.List;

/**
 * A line of the team table.
 *
 * @param standards how much of each standard is met, in the framework's order; nothing without a portfolio
 * @param metByMonth criteria met in each of the last twelve months, the latest last
 */
public record MemberRow(MemberStanding standing, List<StandardProgress> standards, List<Integer> metByMonth) {
    public MemberRow {
        standards = List.copyOf(standards);
        metByMonth = List.copyOf(metByMonth);
    }
}
