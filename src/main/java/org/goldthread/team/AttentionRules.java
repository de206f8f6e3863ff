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

    private AttentionRules() {}

    /** Whoever finished keeps a place, however much else there is. */
    public static List<Attention> attention(List<MemberStanding> team, AttentionLimits limits, LocalDate today) {
        var all = team.stream()
                .flatMap(member -> of(member, limits, today))
                .sorted(Comparator.comparing(Attention::kind)
                        .thenComparing(Attention::days, Comparator.reverseOrder())
                        .thenComparing(Attention::name))
                .toList();
        var finished = all.stream()
                .filter(each -> each.kind() == Attention.Kind.FINISHED)
                .toList();
        var pressing = all.stream()
                .filter(each -> each.kind() != Attention.Kind.FINISHED)
                .limit(finished.isEmpty() ? AT_MOST : AT_MOST - 1)
                .toList();
        return Stream.concat(pressing.stream(), finished.stream())
                .limit(AT_MOST)
                .toList();
    }

    private static Stream<Attention> of(MemberStanding member, AttentionLimits limits, LocalDate today) {
        if (member.finishedOn() != null) {
            return finished(member, member.finishedOn(), limits, today).stream();
        }
        if (member.resting()) {
            return Stream.empty();
        }
        return Stream.of(
                        waiting(member, limits, today),
                        unread(member, limits, today),
                        target(member, limits, today),
                        silent(member, limits, today))
                .flatMap(Optional::stream);
    }

    private static Optional<Attention> waiting(MemberStanding member, AttentionLimits limits, LocalDate today) {
        var since = member.waitingSince();
        if (since == null) {
            return Optional.empty();
        }
        var days = WorkingDays.between(since, today);
        return days > limits.waitingWorkingDays()
                ? Optional.of(attention(Attention.Kind.WAITING, member, days, since))
                : Optional.empty();
    }

    private static Optional<Attention> unread(MemberStanding member, AttentionLimits limits, LocalDate today) {
        return longer(Attention.Kind.FEEDBACK_UNREAD, member, member.feedbackUnreadSince(), limits.unreadDays(), today);
    }

    private static Optional<Attention> silent(MemberStanding member, AttentionLimits limits, LocalDate today) {
        return member.lastLogged() != null
                ? longer(Attention.Kind.SILENT, member, member.lastLogged(), limits.silentDays(), today)
                : longer(Attention.Kind.NEVER_LOGGED, member, member.joined(), limits.silentDays(), today);
    }

    private static Optional<Attention> target(MemberStanding member, AttentionLimits limits, LocalDate today) {
        var target = member.target();
        if (target == null || member.openCriteria() == 0) {
            return Optional.empty();
        }
        var left = ChronoUnit.DAYS.between(today, target);
        if (left < 0) {
            return Optional.of(attention(Attention.Kind.TARGET_PASSED, member, -left, target));
        }
        return left <= limits.targetDays()
                ? Optional.of(attention(Attention.Kind.TARGET_NEAR, member, limits.targetDays() - left, target))
                : Optional.empty();
    }

    private static Optional<Attention> finished(
            MemberStanding member, LocalDate on, AttentionLimits limits, LocalDate today) {
        var days = ChronoUnit.DAYS.between(on, today);
        return days <= limits.finishedDays()
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
