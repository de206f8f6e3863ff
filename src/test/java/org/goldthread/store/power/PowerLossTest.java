package org.goldthread.store.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A killed process leaves what it wrote to the operating system; a power cut does not. What is safe from that is shown by
 * the system calls of a store, traced by strace: every state that the disk may be in holds what was acknowledged.
 */
class PowerLossTest {
    private static final int ACKNOWLEDGED = 36;

    @TempDir
    private Path work;

    @BeforeAll
    static void strace() {
        assumeTrue(TracedRun.isPossible(), "strace is not installed");
    }

    @Test
    void noReplyPrecedesItsSyncAndAllThatWasAcknowledgedIsInEveryImage() throws Exception {
        var run = TracedRun.with(Synchronous.FULL, work);
        assertThat(run.documents()).hasSize(ACKNOWLEDGED);
        assertThat(run.acknowledgedTooEarly()).isEmpty();
        var cuts = Cuts.of(run, work);
        assertThat(cuts.lost()).isEmpty();
        assertThat(cuts.count()).isGreaterThan(ACKNOWLEDGED / 3);
    }

    @Test
    void theSameTestFailsWithoutSyncs() throws Exception {
        var run = TracedRun.with(Synchronous.OFF, work);
        assertThat(run.documents()).hasSize(ACKNOWLEDGED);
        assertThat(run.acknowledgedTooEarly()).hasSize(ACKNOWLEDGED);
        assertThat(Cuts.of(run, work).lost()).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
    }
}
