package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aNewFolderIsMadeAndMarked() throws Exception {
        var made = folder.resolve("new");
        new StoreFolder(made, true).claim();
        assertThat(made).isDirectory();
        assertThat(Files.readString(made.resolve("goldthread-store"))).isEqualTo("demo\n");
    }

    @Test
    void theDemoDoesNotOpenARealStore() {
        new StoreFolder(folder, false).claim();
        assertThatThrownBy(() -> new StoreFolder(folder, true).claim())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("holds a real store")
                .hasMessageContaining("GOLDTHREAD_DATA");
    }

    @Test
    void aRealStartDoesNotOpenADemoStore() {
        new StoreFolder(folder, true).claim();
        assertThatThrownBy(() -> new StoreFolder(folder, false).claim())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("holds a demo store");
    }

    @Test
    void theStoreOfAnEarlierVersionIsNotPassedOver() throws Exception {
        Files.writeString(folder.resolve("goldthread.mv"), "of another engine");
        assertThatThrownBy(() -> new StoreFolder(folder, false).claim())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("earlier version");
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndNamesTheFirst() {
        var real = new StoreFolder(folder, false);
        try (var _ = EmbeddedStore.open(real, Synchronous.OFF, Clock.systemUTC(), ScanWatch.NOBODY)) {
            assertThatThrownBy(() -> EmbeddedStore.open(real, Synchronous.OFF, Clock.systemUTC(), ScanWatch.NOBODY))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("Another Goldthread process (process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("GOLDTHREAD_DATA");
        }
    }
}
