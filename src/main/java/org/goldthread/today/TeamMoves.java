package org.goldthread.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.team.Attention;
import org.goldthread.team.LeadService;
import org.goldthread.team.MemberRow;
import org.goldthread.team.MemberStanding;
import org.goldthread.today.Awaited.Kind;
import org.goldthread.today.Move.Reason;
import org.goldthread.ui.Addresses;
import org.springframework.stereotype.Component;

/** What needs a team lead, and whom their people wait for. */
@Component
class TeamMoves {
    private static final int NAMED = 3;

    private final LeadService teams;

    TeamMoves(LeadService teams) {
        this.teams = teams;
    }

    List<MemberRow> members() {
        return teams.members();
    }

    /** One line for all, which names the first of them. */
    Optional<Move> of(List<MemberRow> members) {
        var attention = teams.attention(members);
        return attention.isEmpty()
                ? Optional.empty()
                : Optional.of(new Move(
                        Move.Kind.SEE_TEAM,
                        List.of(attention.size()),
                        attention.stream().limit(NAMED).map(TeamMoves::reason).toList(),
                        Addresses.TEAM));
    }

    private static Reason reason(Attention attention) {
        return Reason.of("today.attention." + attention.kind(), attention.name(), attention.who());
    }

    static List<Awaited> awaited(List<MemberRow> members) {
        return members.stream()
                .map(MemberRow::standing)
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
