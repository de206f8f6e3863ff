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

    @Test
    void aFreshDemoForgetsWhatItHeldAndNothingElse() throws Exception {
        var demo = new StoreFolder(folder, true);
        demo.claim();
        Files.writeString(demo.file(), "what the demo held");
        Files.writeString(folder.resolve("notes.txt"), "of somebody else");
        demo.clear();
        assertThat(demo.file()).doesNotExist();
        assertThat(folder.resolve("notes.txt")).exists();
        assertThat(Files.readString(folder.resolve("goldthread-store"))).isEqualTo("demo\n");
    }

    @Test
    void aFreshStartOfANewFolderMakesNothing() {
        var absent = folder.resolve("new");
        new StoreFolder(absent, true).clear();
        assertThat(absent).doesNotExist();
    }

    @Test
    void onlyAFolderMarkedAsADemoIsCleared() throws Exception {
        var real = new StoreFolder(folder, false);
        real.claim();
        Files.writeString(real.file(), "what people did");
        assertThatThrownBy(real::clear)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("not marked as a demo store");
        assertThatThrownBy(new StoreFolder(folder, true)::clear)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("not marked as a demo store");
        assertThat(real.file()).hasContent("what people did");
    }

    @Test
    void aDemoThatIsRunningKeepsItsStore() {
        var demo = new StoreFolder(folder, true);
        try (var _ = EmbeddedStore.open(demo, Synchronous.OFF, Clock.systemUTC(), ScanWatch.NOBODY)) {
            assertThatThrownBy(demo::clear)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("Another Goldthread process");
            assertThat(demo.file()).exists();
        }
    }

    @Test
    void aFreshDemoTakesTheStoreOfAnEarlierVersionAway() throws Exception {
        var demo = new StoreFolder(folder, true);
        demo.claim();
        Files.writeString(folder.resolve("goldthread.mv"), "of another engine");
        demo.clear();
        demo.claim();
        assertThat(folder.resolve("goldthread.mv")).doesNotExist();
    }
}
