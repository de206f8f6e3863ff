package org.goldthread.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds of {@code ./goldthread crash}, one for each moment. */
class CrashTest {
    private static final int ROUNDS = Moment.values().length;

    @TempDir
    private Path folder;

    @Test
    void aStoreThatIsKilledLosesNothing() {
        var said = new ArrayList<String>();
        var crash = new CrashRounds(folder, 20261129, said::add);
        var findings = crash.run(ROUNDS);
        assertThat(findings.notes()).isEmpty();
        assertThat(findings).hasToString("lost 0, duplicated 0, mismatched 0");
        assertThat(said).hasSize(ROUNDS);
        assertThat(crash.acknowledged()).isGreaterThanOrEqualTo(200L * ROUNDS);
        assertThat(crash.hits()).containsKeys(Moment.SERVING);
    }
}
