package org.goldthread.today;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.team.MemberRow;
import org.goldthread.team.MemberStanding;
import org.goldthread.team.TeamNow;
import org.goldthread.today.Awaited.Kind;
import org.goldthread.ui.Addresses;

/** Whom a lead's people wait for, and what they have not read. */
final class TeamAwaits {
    private TeamAwaits() {}

    static List<Awaited> of(TeamNow team) {
        return team.members().stream()
                .map(MemberRow::standing)
                .filter(member -> !member.resting())
                .flatMap(member -> Stream.concat(marking(member), reading(member)))
                .toList();
    }

    private static Stream<Awaited> marking(MemberStanding member) {
        return member.waits().stream().map(waits -> switch (waits.on()) {
            case ASSESSOR -> new Awaited(Kind.MARKING, waits.who(), member.name(), waits.since(), Addresses.TEAM);
            case COUNTERSIGNER ->
                new Awaited(Kind.SECOND_SIGNATURE, waits.who(), member.name(), waits.since(), Addresses.TEAM);
            case CANDIDATE ->
                new Awaited(Kind.ANSWER_IN_TEAM, member.name(), waits.who(), waits.since(), Addresses.TEAM);
        });
    }

    private static Stream<Awaited> reading(MemberStanding member) {
        return Stream.ofNullable(member.feedbackUnreadSince())
                .map(since -> new Awaited(Kind.FEEDBACK_READ_IN_TEAM, member.name(), "", since, Addresses.TEAM));
    }
}
