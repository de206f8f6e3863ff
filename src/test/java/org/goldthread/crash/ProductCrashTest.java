package org.goldthread.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short round of {@code ./goldthread crash} on the whole product. */
class ProductCrashTest {
    @TempDir
    private Path folder;

    @Test
    void aProductThatIsKilledLosesNothingAndDoesNothingTwice() {
        var said = new ArrayList<String>();
        var rounds = new ProductRounds(folder.resolve("store"), 20261129, said::add);
        var findings = rounds.run(1);
        assertThat(findings.notes()).isEmpty();
        assertThat(findings).hasToString("lost 0, duplicated 0, mismatched 0");
        assertThat(rounds.acknowledged()).isGreaterThanOrEqualTo(100);
        assertThat(said).hasSize(1);
    }
}
