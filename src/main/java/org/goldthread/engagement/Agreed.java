package org.goldthread.engagement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which agreements there are with a customer; null where nobody has said. */
public record Agreed(
        @Nullable Boolean sharedGoal,
        @Nullable Boolean jointPlan,
        @Nullable Boolean jointDecision,
        @Nullable Boolean measures,
        @Nullable Boolean roadmap) {
    /** Nothing said about any of them. */
    public static Agreed open() {
        return new Agreed(null, null, null, null, null);
    }

    /** These, and no others. */
    public static Agreed only(Set<Agreement> agreed) {
        return new Agreed(
                agreed.contains(Agreement.SHARED_GOAL),
                agreed.contains(Agreement.JOINT_PLAN),
                agreed.contains(Agreement.JOINT_DECISION),
                agreed.contains(Agreement.MEASURES),
                agreed.contains(Agreement.ROADMAP));
    }

    /** Null as long as nobody has said. */
    public @Nullable Boolean on(Agreement agreement) {
        return switch (agreement) {
            case SHARED_GOAL -> sharedGoal;
            case JOINT_PLAN -> jointPlan;
            case JOINT_DECISION -> jointDecision;
            case MEASURES -> measures;
            case ROADMAP -> roadmap;
        };
    }

    /** Whether it was agreed and somebody has said so. */
    public boolean has(Agreement agreement) {
        return Boolean.TRUE.equals(on(agreement));
    }

    public Set<Agreement> all() {
        return Stream.of(Agreement.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpen() {
        return equals(open());
    }
}
