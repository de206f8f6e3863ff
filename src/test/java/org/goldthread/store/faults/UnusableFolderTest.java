package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be used is refused in a sentence that names it, and nothing in it is changed. */
class UnusableFolderTest {
    @TempDir
    private Path folder;

    /** Of the kernel's own, which no user may write to, not even root, who passes over permissions. */
    @Test
    void aReadOnlyFolder() {
        var readOnly = Path.of("/proc/" + ProcessHandle.current().pid());
        assertThatThrownBy(() -> OpenStore.in(readOnly))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining(readOnly.toString())
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aFileInItsPlace() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> OpenStore.in(file))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("cannot be made");
        assertThat(Files.readString(file)).isEqualTo("text");
    }

    @Test
    void aFolderThatAnotherProcessUses() throws Exception {
        try (var store = OpenStore.in(folder)) {
            store.things().insertOne(new Document("_id", 1));
            var other = OtherProcess.run(OpeningProcess.class, List.of(), folder.toString());
            assertThat(other.said())
                    .contains("refused: Another Goldthread process (process "
                            + ProcessHandle.current().pid());
            store.things().insertOne(new Document("_id", 2));
            assertThat(store.things().countDocuments()).isEqualTo(2);
        }
    }

    /** A mount of its own, in a name space of its own, that ends with the process. */
    @Test
    void aFolderForTemporaryFilesFromWhichNothingMayRun() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var store = Files.createDirectory(folder.resolve("store"));
        assumeTrue(OtherProcess.mayMount(), "This machine does not let a test mount a folder.");
        var options = List.of("-Djava.io.tmpdir=" + temporary);
        var other = OtherProcess.withoutRunning(temporary, OpeningProcess.class, options, store.toString());
        assertThat(other.said())
                .contains("refused: SQLite's own library could not be loaded")
                .contains("-Dorg.sqlite.tmpdir=");
        var elsewhere = List.of("-Djava.io.tmpdir=" + temporary, "-Dorg.sqlite.tmpdir=" + folder);
        var helped = OtherProcess.withoutRunning(temporary, OpeningProcess.class, elsewhere, store.toString());
        assertThat(helped.said()).contains("open with 0");
    }

    /** SQLite's own library is unpacked there; where that fails, the message says which option helps. */
    @Test
    void aFolderForTemporaryFilesThatIsNoUse() throws Exception {
        var options = List.of("-Dorg.sqlite.tmpdir=/proc/self");
        var other = OtherProcess.run(OpeningProcess.class, options, folder.toString());
        assertThat(other.said()).contains("refused: ").contains("-Dorg.sqlite.tmpdir=");
        try (var store = OpenStore.in(folder)) {
            assertThat(store.things().countDocuments()).isZero();
        }
    }
}
