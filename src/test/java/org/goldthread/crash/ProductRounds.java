package org.goldthread.crash;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.goldthread.store.crash.Findings;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Beside;
import org.goldthread.store.sqlite.file.Synchronous;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/** Starts the product, lets eight people work in it, kills it, and looks what is left: round after round on one folder. */
public final class ProductRounds {
    static final List<AfterKill> CHECKS = List.of(new EvidenceAfterKill(), new PortfoliosAfterKill());
    private static final String DATABASE = "goldthread";
    private static final int LEAST = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Deeds deeds = new Deeds();
    private final Findings findings = new Findings();
    private final AuditAfterKill audit;
    private final Path folder;
    private final Random random;
    private final Consumer<String> out;

    /** {@code out} hears of each round. */
    public ProductRounds(Path folder, long seed, Consumer<String> out) {
        this.folder = folder;
        this.out = out;
        random = new Random(seed);
        // where the product puts it
        audit = new AuditAfterKill(folder.resolveSibling(folder.getFileName() + "-audit-key.pem"));
    }

    /** What was found amiss in so many rounds. */
    public Findings run(int rounds) {
        try {
            for (int round = 0; round < rounds; round++) {
                workAndKill(round);
                deeds.nextRound();
            }
            lookAtWhatIsLeft();
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long acknowledged() {
        return deeds.acknowledged();
    }

    private void workAndKill(int round) throws IOException, InterruptedException {
        var process = start();
        var said = awaitReady(process);
        if (round > 0) {
            verify();
        }
        tell(process, WorkingProduct.GO);
        var reading = Thread.ofPlatform()
                .start(() -> said.lines().filter(Deed::isOne).map(Deed::parse).forEach(deeds::note));
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!deeds.isRoundFull(LEAST)) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                kill(process);
                throw new IllegalStateException("The product did not get on with it: " + deeds.ofThisRound() + "\n"
                        + Files.readString(folder.resolveSibling("product.log")));
            }
        }
        process.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
        kill(process);
        // what it had acknowledged is still in the pipe
        reading.join();
        beforeTheNextStart();
        out.accept("round %d of the product: acknowledged %s".formatted(round + 1, deeds.ofThisRound()));
    }

    /** On a copy, so that the product itself is the first to open what the killed one left. */
    private void beforeTheNextStart() throws IOException {
        var copy = folder.resolveSibling("copy");
        FileSystemUtils.copyRecursively(folder, copy);
        try (var store = Stores.open(copy, Synchronous.OFF);
                var client = MongoClients.create(store.uri())) {
            audit.whatWasAcknowledged(new MongoTemplate(client, DATABASE), deeds, findings);
        }
        FileSystemUtils.deleteRecursively(copy);
    }

    private void lookAtWhatIsLeft() throws IOException, InterruptedException {
        var process = start();
        awaitReady(process);
        verify();
        kill(process);
    }

    private void verify() throws IOException {
        var uri = Files.readString(folder.resolve(SqliteStore.ADDRESS)).strip();
        try (var client = MongoClients.create(uri)) {
            var store = new MongoTemplate(client, DATABASE);
            CHECKS.forEach(each -> each.check(store, deeds, findings));
            audit.check(store, deeds, findings);
        }
        var report = Beside.check(folder);
        report.broken().forEach(findings::mismatched);
        report.damagedDocuments().forEach(findings::mismatched);
    }

    private Process start() throws IOException {
        return OwnProcess.of(WorkingProduct.class, folder.toString(), Long.toString(random.nextLong()))
                .redirectError(folder.resolveSibling("product.log").toFile())
                .start();
    }

    private BufferedReader awaitReady(Process process) throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = said.readLine()) != null) {
            if (line.equals(WorkingProduct.READY)) {
                return said;
            }
        }
        throw new IllegalStateException(
                "The product did not start:\n" + Files.readString(folder.resolveSibling("product.log")));
    }

    private static void tell(Process process, String what) throws IOException {
        var asked = process.outputWriter(StandardCharsets.UTF_8);
        asked.write(what + "\n");
        asked.flush();
    }

    /** By its handle: the process object would close its output, and with it the last acknowledgements. */
    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }
}
