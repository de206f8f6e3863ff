package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key is made once, and only its owner reads it. */
class AuditKeyTest {
    @TempDir
    private Path folder;

    @Test
    void itIsMadeAtTheFirstStartForItsOwnerOnly() throws IOException {
        var file = folder.resolve("secrets/audit.pem");
        AuditKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var there = Files.list(folder.resolve("secrets"))) {
            assertThat(there).containsExactly(file);
        }
    }

    @Test
    void theNextStartSignsWithTheSame() {
        var file = folder.resolve("audit.pem");
        var signature = AuditKey.in(file).sign("head");
        var again = AuditKey.in(file);
        assertThat(again.signed("head", signature)).isTrue();
        assertThat(again.name()).isEqualTo(AuditKey.in(file).name()).hasSize(16);
        assertThat(again.name()).isNotEqualTo(AuditKey.passing().name());
    }

    @Test
    void aFileThatHoldsNoKeyStopsTheStart() throws IOException {
        var file = folder.resolve("audit.pem");
        Files.writeString(file, "nothing");
        assertThatThrownBy(() -> AuditKey.in(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audit.pem");
    }
}
