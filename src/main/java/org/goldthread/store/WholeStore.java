package org.goldthread.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.goldthread.store.backup.Summary;

/** A store as a whole. */
interface WholeStore {
    /**
     * What a check saw.
     *
     * @param seen in words
     * @param wrong one sentence each; empty if the store is sound
     */
    record Findings(String seen, List<String> wrong) {
        public Findings {
            wrong = List.copyOf(wrong);
        }
    }

    Findings check();

    Summary backup(Path file, Instant now);

    Summary restore(Path file);
}
