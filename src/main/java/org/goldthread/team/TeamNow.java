package org.goldthread.team;

import java.util.List;

/**
 * A lead's people as they stand now.
 *
 * @param members every candidate in one's teams, by name, with a portfolio or still without
 * @param attention what needs the lead, the most pressing first
 */
public record TeamNow(List<MemberRow> members, List<Attention> attention) {
    public TeamNow {
        members = List.copyOf(members);
        attention = List.copyOf(attention);
    }
}
