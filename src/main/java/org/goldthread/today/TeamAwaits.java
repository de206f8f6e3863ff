package org.goldthread.today;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.team.LeadService;
import org.goldthread.team.MemberRow;
import org.goldthread.team.MemberStanding;
import org.goldthread.today.Awaited.Kind;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** Whom a lead's people wait for, and what they have not read. */
@Component
class TeamAwaits {
    private final LeadService teams;

    TeamAwaits(LeadService teams) {
        this.teams = teams;
    }

    List<Awaited> now() {
        return teams.members().stream()
                .map(MemberRow::standing)
                .filter(member -> !member.resting())
                .flatMap(member -> Stream.concat(marking(member), reading(member)))
                .toList();
    }

    private static Stream<Awaited> marking(MemberStanding member) {
        return Stream.ofNullable(member.waitingSince())
                .map(since -> new Awaited(Kind.MARKING, member.waitingFor(), member.name(), since, Addresses.TEAM));
    }

    private static Stream<Awaited> reading(MemberStanding member) {
        return Stream.ofNullable(member.feedbackUnreadSince())
                .map(since -> new Awaited(Kind.FEEDBACK_READ_IN_TEAM, member.name(), "", since, Addresses.TEAM));
    }
}
