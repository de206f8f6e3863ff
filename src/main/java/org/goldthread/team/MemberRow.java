package org.goldthread.team;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the team table.
 *
 * @param standards how much of each standard is met, in the framework's order; empty without a portfolio
 * @param metByMonth criteria met in each of the last twelve months, the latest last
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

    /** How many criteria were met at the end of each of the same months; the last is {@link #met()}. */
    public List<Integer> metSoFar() {
        var soFar = new ArrayList<Integer>();
        var left = met();
        for (var month : metByMonth.reversed()) {
            soFar.addFirst(left);
            left -= month;
        }
        return soFar;
    }
}
