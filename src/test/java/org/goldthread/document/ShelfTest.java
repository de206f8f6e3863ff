package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Made documents wait for whoever had them made, and leave nothing behind. */
class ShelfTest {
    private static final PersonId CARA = new PersonId("cara");
    private static final PortfolioId PORTFOLIO = new PortfolioId("portfolio");
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    private final Shelf shelf = new Shelf(Clock.systemUTC());

    @Test
    void twoClicksHaveOneEffect() {
        var first = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED));
        var second = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED));
        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.making()).isSameAs(first.making());
    }

    @Test
    void theOtherKindTakesThePlaceOfTheFirst() {
        var first = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED));
        var second = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.BLANK));
        assertThat(second.isNew()).isTrue();
        assertThat(first.making().isCancelled()).isTrue();
    }

    @Test
    void whatHasWaitedForAnHourIsTakenAway(@TempDir Path folder) throws IOException {
        var making = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED)).making();
        making.made(written(folder), 3, NOW);
        shelf.clear(NOW);
        assertThat(shelf.find(CARA, PORTFOLIO)).isPresent();
        shelf.clear(NOW.plusMillis(1));
        assertThat(shelf.find(CARA, PORTFOLIO)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> making.copyTo(_ -> {}, new ByteArrayOutputStream()));
    }

    @Test
    void whatIsCancelledWhileItIsMadeIsNotKeptEither(@TempDir Path folder) throws IOException {
        var making = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED)).making();
        making.discard();
        making.made(written(folder), 3, NOW);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> making.copyTo(_ -> {}, new ByteArrayOutputStream()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDocumentHasNoNameInTheFolder(@TempDir Path folder) throws IOException {
        try (var file = written(folder)) {
            assertThat(folder).isEmptyDirectory();
            assertThat(text(file)).isEqualTo("the document");
            assertThat(text(file)).as("read again").isEqualTo("the document");
        }
    }

    @Test
    void aClosedDocumentIsGone(@TempDir Path folder) throws IOException {
        var file = written(folder);
        file.close();
        assertThat(folder).isEmptyDirectory();
        assertThatIOException().isThrownBy(() -> file.copyTo(new ByteArrayOutputStream()));
    }

    @Test
    void whoeverReadsItReadsItToItsEnd(@TempDir Path folder) throws IOException {
        var making = shelf.begin(CARA, new Making(PORTFOLIO, Checklist.FILLED)).making();
        var file = written(folder);
        making.made(file, 3, NOW);
        var length = new AtomicLong();
        var bytes = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] buffer, int from, int count) {
                // in the middle of the download, another one is asked for
                shelf.begin(CARA, new Making(PORTFOLIO, Checklist.BLANK));
                super.write(buffer, from, count);
                assertThat(file.isOpen()).isTrue();
            }
        };
        making.copyTo(length::set, bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("the document");
        assertThat(length).hasValue(bytes.size());
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void aScreenThatFailsDoesNotStopTheDrawing(@TempDir Path folder) throws IOException {
        var making = new Making(PORTFOLIO, Checklist.FILLED);
        making.listen(() -> {
            throw new IllegalStateException("The screen has gone");
        });
        making.become(new MakingState.Drawing(0, 0, ""));
        making.made(written(folder), 3, NOW);
        assertThat(making.state()).isInstanceOf(MakingState.Made.class);
        assertThat(making.end()).isCompleted();
        making.discard();
    }

    private static DocumentFile written(Path folder) throws IOException {
        var file = DocumentFile.in(folder);
        // not closed: closing the stream would close the file
        var target = file.target();
        target.write("the document".getBytes(StandardCharsets.UTF_8));
        target.flush();
        return file;
    }

    private static String text(DocumentFile file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.copyTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
