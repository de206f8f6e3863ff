package org.goldthread.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldthread.files.inspection.Reading.file;
import static org.goldthread.files.inspection.Reading.refuses;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.files.SomePdf;
import org.goldthread.files.inspection.Unreadable.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final Duration PATIENT = Duration.ofSeconds(60);

    private final Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
    private final Path folder;
    private final Inspection inspection;

    ChildProcessTest(@TempDir Path folder) {
        this.folder = folder;
        this.inspection = new Inspection(folder, PATIENT);
    }

    @AfterEach
    void nothingIsLeftWhenTheProgramStops() {
        inspection.close();
        await().until(() -> ours().findAny().isEmpty());
        refuses(Why.BUSY, () -> inspection.pdf(folder));
    }

    @Test
    void noProcessIsStartedBeforeThereIsWorkAndThenOne() throws IOException {
        assertThat(ours()).isEmpty();
        opens(inspection);
        opens(inspection);
        assertThat(ours()).hasSize(1);
    }

    @Test
    void aPageThatNeverEndsRunsOutOfTimeAndHurtsNobody() throws IOException {
        var endless = file(folder, SomePdf.callingItself());
        opens(inspection);
        try (var impatient = new Inspection(folder, Duration.ofSeconds(2))) {
            refuses(Why.TOO_HARD, () -> impatient.page(endless, 1));
        }
        opens(inspection);
    }

    @Test
    void anotherFileIsReadWhileOnePageNeverEnds() throws IOException {
        var endless = file(folder, SomePdf.callingItself());
        opens(inspection);
        var job = CompletableFuture.runAsync(() -> refuses(Why.BUSY, () -> inspection.page(endless, 1)));
        busy(_ -> true);
        opens(inspection);
        assertThat(ours()).hasSize(2);
        inspection.close();
        job.join();
    }

    @Test
    void aProcessEndedBetweenJobsIsNotMissed() throws IOException {
        opens(inspection);
        ours().forEach(ProcessHandle::destroyForcibly);
        opens(inspection);
    }

    @Test
    void aProcessKilledInTheMiddleOfAJobIsReplaced() throws IOException {
        var endless = file(folder, SomePdf.callingItself());
        opens(inspection);
        var job = CompletableFuture.runAsync(() -> refuses(Why.TOO_HARD, () -> inspection.page(endless, 1)));
        var first = busy(_ -> true);
        first.destroyForcibly();
        busy(each -> each.pid() != first.pid()).destroyForcibly();
        job.join();
        opens(inspection);
    }

    @Test
    void itStartsFromAJarThatOnlyNamesItsLibraries() throws IOException {
        var jar = LibrariesJar.naming(System.getProperty("java.class.path"), folder.resolve("goldthread.jar"));
        try (var packaged = new Inspection(new ChildCommand(folder, PATIENT, jar.toString()))) {
            opens(packaged);
        }
    }

    private void opens(Inspection inspection) throws IOException {
        assertThat(inspection.pdf(file(folder, SomePdf.ofPages(1))).pages()).isEqualTo(1);
    }

    private Stream<ProcessHandle> ours() {
        return ProcessHandle.current().children().filter(each -> !others.contains(each) && each.isAlive());
    }

    /** One that has worked for longer than starting takes. */
    private ProcessHandle busy(Predicate<ProcessHandle> which) {
        return Objects.requireNonNull(await().atMost(PATIENT)
                .until(
                        () -> ours().filter(which)
                                .filter(each -> worked(each).compareTo(Duration.ofSeconds(3)) > 0)
                                .findAny()
                                .orElse(null),
                        Objects::nonNull));
    }

    private static Duration worked(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
