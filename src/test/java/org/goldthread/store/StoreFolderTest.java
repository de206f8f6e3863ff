package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFolderIsMadeAndMarked() throws Exception {
        var file = new StoreFolder(folder.resolve("new"), true).file();
        assertThat(file.getParent()).isDirectory();
        assertThat(Files.readString(file.resolveSibling("goldthread-store"))).isEqualTo("demo\n");
    }

    @Test
    void theDemoDoesNotOpenARealStore() {
        new StoreFolder(folder, false).file();
        assertThatThrownBy(() -> new StoreFolder(folder, true).file())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("holds a real store")
                .hasMessageContaining("GOLDTHREAD_DATA");
    }

    @Test
    void aRealStartDoesNotOpenADemoStore() {
        new StoreFolder(folder, true).file();
        assertThatThrownBy(() -> new StoreFolder(folder, false).file())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("holds a demo store");
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        var embedded = new EmbeddedStore();
        var first = embedded.mongoServer(folder.toString(), false);
        try {
            assertThatThrownBy(() -> embedded.mongoServer(folder.toString(), false))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("Another Goldthread process");
        } finally {
            first.shutdown();
        }
    }
}
