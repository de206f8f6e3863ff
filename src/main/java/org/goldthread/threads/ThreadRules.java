package org.goldthread.threads;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.evidence.Standing;

/** How states add up along the gold line. */
final class ThreadRules {
    private ThreadRules() {}

    /** An item shows what needs its owner first; one that shows no criterion yet is a draft. */
    static StageState itemState(Collection<Standing> standings) {
        return standings.stream()
                .min(Comparator.naturalOrder())
                .map(ThreadRules::stateOf)
                .orElse(StageState.DRAFTED);
    }

    private static StageState stateOf(Standing standing) {
        return switch (standing) {
            case NOT_YET -> StageState.NOT_YET;
            case WITH_ASSESSOR, FEEDBACK_READY -> StageState.WITH_ASSESSOR;
            case MET -> StageState.MET;
            case DRAFTED -> StageState.DRAFTED;
        };
    }

    /** A stage has come as far as the best of its items. */
    static StageState stageState(Collection<ThreadItem> items) {
        return items.stream()
                .map(ThreadItem::state)
                .max(Comparator.naturalOrder())
                .orElse(StageState.MISSING);
    }

    /** The first gap in the line; then what was not yet enough, what can be handed in, what is being waited for. */
    static NextOnThread next(List<StageOnThread> stages) {
        return Stream.of(
                        first(stages, StageState.MISSING, NextOnThread.Kind.ADD),
                        first(stages, StageState.NOT_YET, NextOnThread.Kind.IMPROVE),
                        first(stages, StageState.DRAFTED, NextOnThread.Kind.HAND_IN),
                        first(stages, StageState.WITH_ASSESSOR, NextOnThread.Kind.WAIT))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new NextOnThread(NextOnThread.Kind.DONE, null));
    }

    private static Optional<NextOnThread> first(List<StageOnThread> stages, StageState state, NextOnThread.Kind kind) {
        return stages.stream()
                .filter(stage -> stage.state() == state)
                .findFirst()
                .map(stage -> new NextOnThread(kind, stage.stage()));
    }
}
