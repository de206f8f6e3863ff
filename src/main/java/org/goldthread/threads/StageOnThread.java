package org.goldthread.threads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.Stage;

/** A stage of the gold line with its items in time; without items it is missing. */
public record StageOnThread(Stage stage, StageState state, List<ThreadItem> items) {
    public StageOnThread {
        items = List.copyOf(items);
    }

    public boolean isMissing() {
        return state == StageState.MISSING;
    }

    public Optional<LocalDate> from() {
        return items.stream().map(item -> item.card().from()).min(LocalDate::compareTo);
    }

    /** The last day, empty while an item is still running. */
    public Optional<LocalDate> to() {
        return items.stream().allMatch(item -> item.card().to() != null)
                ? items.stream()
                        .flatMap(item -> Optional.ofNullable(item.card().to()).stream())
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }
}
