package org.goldthread.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What needs a team lead this week, the most pressing first; a line for each person. */
public final class AttentionRules {
    private static final Comparator<Attention> PRESSING = Comparator.comparing(Attention::kind)
            .thenComparing(Attention::days, Comparator.reverseOrder())
            .thenComparing(Attention::name);

    private AttentionRules() {}

    /** All there is: what is left out would look like nothing. Whoever finished stands last. */
    public static List<Attention> attention(List<MemberStanding> team, AttentionLimits limits, LocalDate today) {
        return team.stream()
                .flatMap(member -> line(of(member, limits, today)).stream())
                .sorted(PRESSING)
                .toList();
    }

    private static Optional<Attention> line(Stream<Attention> all) {
        var sorted = all.sorted(PRESSING).toList();
        return sorted.stream().findFirst().map(first -> first.with(sorted.subList(1, sorted.size())));
    }

    private static Stream<Attention> of(MemberStanding member, AttentionLimits limits, LocalDate today) {
        if (member.finishedOn() != null) {
            return finished(member, member.finishedOn(), limits, today).stream();
        }
        if (member.resting()) {
            return Stream.empty();
        }
        return Stream.concat(
                member.waits().stream().flatMap(waits -> waiting(member, waits, limits, today).stream()),
                Stream.of(
                                plan(member, limits, today),
                                unread(member, limits, today),
                                target(member, limits, today),
                                silent(member, limits, today))
                        .flatMap(Optional::stream));
    }

    private static Optional<Attention> waiting(
            MemberStanding member, Waits waits, AttentionLimits limits, LocalDate today) {
        return switch (waits.on()) {
            case ASSESSOR -> late(Attention.Kind.WAITING, member, waits, limits, today);
            case COUNTERSIGNER -> late(Attention.Kind.SECOND_SIGNATURE, member, waits, limits, today);
            case CANDIDATE ->
                longer(Attention.Kind.QUESTION, member, waits.since(), limits.questionDays(), today)
                        .map(found -> found.naming(waits.who()));
        };
    }

    private static Optional<Attention> late(
            Attention.Kind kind, MemberStanding member, Waits waits, AttentionLimits limits, LocalDate today) {
        var days = WorkingDays.between(waits.since(), today);
        return days > limits.waitingWorkingDays()
                ? Optional.of(attention(kind, member, days, waits.since()).naming(waits.who()))
                : Optional.empty();
    }

    private static Optional<Attention> plan(MemberStanding member, AttentionLimits limits, LocalDate today) {
        var plan = member.plan();
        return plan == null
                ? Optional.empty()
                : longer(Attention.Kind.PLAN_OPEN, member, plan.since(), limits.planDays(), today)
                        .map(found -> found.naming(plan.who()));
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
        return new Attention(kind, member.person(), member.name(), days, since, "");
    }
}
