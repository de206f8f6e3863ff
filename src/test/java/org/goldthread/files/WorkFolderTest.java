package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
    private final Path parent;
    private final WorkFolder folder;

    WorkFolderTest(@TempDir Path parent) {
        this.parent = parent;
        this.folder = WorkFolder.in(parent, 100);
    }

    @Test
    void aFileIsMadeOnceAndThenKept() throws IOException {
        var made = new AtomicInteger();
        WorkFolder.Making making = target -> {
            made.incrementAndGet();
            Files.write(target, new byte[10]);
        };
        assertThat(folder.<Long>using("a", making, Files::size)).isEqualTo(10);
        assertThat(folder.<Long>using("a", making, Files::size)).isEqualTo(10);
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasNotUsedForLongestMakesRoom() throws IOException {
        keep("a");
        keep("b");
        keep("a");
        keep("c");
        assertThat(isKept("a")).isTrue();
        assertThat(isKept("b")).isFalse();
        assertThat(isKept("c")).isTrue();
    }

    @Test
    void whatIsInUseStays() throws IOException {
        folder.using("a", target -> Files.write(target, new byte[90]), file -> {
            keep("b");
            keep("c");
            assertThat(file).exists();
            return file;
        });
    }

    @Test
    void whatCouldNotBeMadeIsMadeAnew() throws IOException {
        assertThat(catchThrowable(() -> folder.using(
                        "a",
                        _ -> {
                            throw new IOException("no");
                        },
                        Files::size)))
                .hasMessage("no");
        keep("a");
        assertThat(isKept("a")).isTrue();
    }

    @Test
    void whatCouldNotBeMadeLeavesNothingBehind() throws IOException {
        assertThat(catchThrowable(() -> folder.using(
                        "a",
                        target -> {
                            Files.write(target, new byte[50]);
                            throw new IOException("no");
                        },
                        Files::size)))
                .hasMessage("no");
        assertThat(isKept("a")).isFalse();
        for (var name : List.of("b", "c", "d")) {
            keep(name);
        }
        assertThat(folder.keys()).doesNotContain("a");
    }

    @Test
    void whatIsClearedAwayIsMadeAgainAndCountedOnce() throws IOException {
        keep("a");
        Files.delete(folder.path().resolve("a"));
        keep("a");
        assertThat(isKept("a")).isTrue();
        keep("b");
        assertThat(isKept("a")).as("two of them fit").isTrue();
    }

    @Test
    void nothingIsLeftWhenTheProgramStops() throws IOException {
        keep("a");
        folder.close();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void theFolderOfAProcessThatIsGoneIsRemovedAndThoseInUseStay() throws IOException {
        var abandoned = Files.createDirectory(parent.resolve("goldthread-files-abandoned"));
        AbandonedFolders.release(abandoned, AbandonedFolders.claim(abandoned));
        Files.writeString(abandoned.resolve("copy"), "what somebody attached");
        try (var next = WorkFolder.in(parent, 100)) {
            assertThat(abandoned).doesNotExist();
            assertThat(folder.path()).exists();
            assertThat(next.path()).exists();
        }
    }

    private void keep(String key) throws IOException {
        folder.using(key, target -> Files.write(target, new byte[40]), Files::size);
    }

    private boolean isKept(String key) {
        return Files.exists(folder.path().resolve(key));
    }
}
