package org.goldthread.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What needs a team lead this week; at most five things, the most pressing first. */
public final class AttentionRules {
    static final int AT_MOST = 5;
    static final int WAITING_WORKING_DAYS = 10;
    static final int SILENT_DAYS = 21;
    static final int UNREAD_DAYS = 3;
    static final int TARGET_DAYS = 30;
    static final int FINISHED_DAYS = 14;

    private AttentionRules() {}

    public static List<Attention> attention(List<MemberStanding> team, LocalDate today) {
        return team.stream()
                .flatMap(member -> of(member, today))
                .sorted(Comparator.comparing(Attention::kind)
                        .thenComparing(Attention::days, Comparator.reverseOrder())
                        .thenComparing(Attention::name))
                .limit(AT_MOST)
                .toList();
    }

    private static Stream<Attention> of(MemberStanding member, LocalDate today) {
        if (member.finishedOn() != null) {
            return finished(member, member.finishedOn(), today).stream();
        }
        return Stream.of(waiting(member, today), unread(member, today), target(member, today), silent(member, today))
                .flatMap(Optional::stream);
    }

    private static Optional<Attention> waiting(MemberStanding member, LocalDate today) {
        var since = member.waitingSince();
        if (since == null) {
            return Optional.empty();
        }
        var days = WorkingDays.between(since, today);
        return days > WAITING_WORKING_DAYS
                ? Optional.of(attention(Attention.Kind.WAITING, member, days, since))
                : Optional.empty();
    }

    private static Optional<Attention> unread(MemberStanding member, LocalDate today) {
        return longer(Attention.Kind.FEEDBACK_UNREAD, member, member.feedbackUnreadSince(), UNREAD_DAYS, today);
    }

    private static Optional<Attention> silent(MemberStanding member, LocalDate today) {
        var since = member.lastLogged() != null ? member.lastLogged() : member.joined();
        return longer(Attention.Kind.SILENT, member, since, SILENT_DAYS, today);
    }

    private static Optional<Attention> target(MemberStanding member, LocalDate today) {
        var target = member.target();
        if (target == null || member.openCriteria() == 0) {
            return Optional.empty();
        }
        var left = ChronoUnit.DAYS.between(today, target);
        return left <= TARGET_DAYS
                ? Optional.of(attention(Attention.Kind.TARGET_NEAR, member, TARGET_DAYS - left, target))
                : Optional.empty();
    }

    private static Optional<Attention> finished(MemberStanding member, LocalDate on, LocalDate today) {
        var days = ChronoUnit.DAYS.between(on, today);
        return days <= FINISHED_DAYS
                ? Optional.of(attention(Attention.Kind.FINISHED, member, days, on))
                : Optional.empty();
    }

    private static Optional<Attention> longer(
            Attention.Kind kind, MemberStanding member, @Nullable LocalDate since, int limit, LocalDate today) {
        if (since == null) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(since, today);
        return days >= limit ? Optional.of(attention(kind, member, days, since)) : Optional.empty();
    }

    private static Attention attention(Attention.Kind kind, MemberStanding member, long days, LocalDate since) {
        return new Attention(kind, member.person(), member.name(), days, since, member.waitingFor());
    }
}
