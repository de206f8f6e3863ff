package org.goldthread.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.goldthread.GoldthreadApplication;
import org.goldthread.SignIn;
import org.goldthread.document.Checklist;
import org.goldthread.document.DocumentService;
import org.goldthread.document.MakingState;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.files.FilesService;
import org.goldthread.files.Sweeping;
import org.goldthread.files.Uploads;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.store.sqlite.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/** Killed while 50 MB come in, while they are stored, and while a document is drawn: nothing of it stays, all else does. */
class KilledMidwayTest {
    @TempDir
    private Path folder;

    /** What each killed process had saved before: item, candidate, portfolio. */
    private final List<String[]> kept = new ArrayList<>();

    @Test
    void nothingHalfStaysAndEverythingCanBeDoneAgain() throws Exception {
        Files.createDirectories(temporary());
        for (var middle : MidwayProduct.Middle.values()) {
            killIn(middle);
            assertThat(left()).as("left in the middle of " + middle).isNotEmpty();
        }
        var identities = SecurityContextHolder.getContextHolderStrategy();
        try (var product = new SpringApplicationBuilder(GoldthreadApplication.class)
                .run(MidwayProduct.options(store().toString(), temporary().toString()))) {
            assertThat(left())
                    .as("two folders of the process that runs now")
                    .hasSize(2)
                    .allMatch(path -> Files.isDirectory(path));
            noHalfFile(product);
            for (var each : kept) {
                theDraftIsThere(product, each);
            }
            canBeDoneAgain(product, kept.getLast());
        } finally {
            SignIn.out();
            SecurityContextHolder.setContextHolderStrategy(identities);
        }
        assertThat(left()).isEmpty();
    }

    private void killIn(MidwayProduct.Middle middle) throws IOException, InterruptedException {
        var process = start(middle);
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        kept.add(line(said, MidwayProduct.KEPT)
                .substring(MidwayProduct.KEPT.length())
                .split(" ", -1));
        line(said, MidwayProduct.MIDWAY);
        if (middle == MidwayProduct.Middle.STORING) {
            awaitChunks(process);
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private Process start(MidwayProduct.Middle middle) throws IOException {
        return OwnProcess.of(
                        MidwayProduct.class, store().toString(), temporary().toString(), middle.name())
                .redirectError(log().toFile())
                .start();
    }

    private String line(BufferedReader said, String beginning) throws IOException {
        String line;
        while ((line = said.readLine()) != null) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("It never said \"" + beginning + "\":\n" + Files.readString(log()));
    }

    /** Until some of the content is in the store, which is long before all of it is. */
    private void awaitChunks(Process process) throws IOException, InterruptedException {
        var uri = Files.readString(store().resolve(SqliteStore.ADDRESS)).strip();
        try (var client = MongoClients.create(uri)) {
            var chunks = client.getDatabase("goldthread").getCollection("contents.chunks");
            while (chunks.estimatedDocumentCount() == 0) {
                assertThat(process.waitFor(1, TimeUnit.MILLISECONDS)).isFalse();
            }
        }
    }

    private static void noHalfFile(ApplicationContext product) {
        var store = product.getBean(MongoTemplate.class);
        assertThat(count(store, "files")).isZero();
        assertThat(count(store, "blobs")).isZero();
        assertThat(Sweeping.leftovers(product))
                .as("the content that was on its way")
                .isEqualTo(1);
        assertThat(count(store, "contents.chunks")).isZero();
        assertThat(count(store, "contents.files")).isZero();
    }

    private static long count(MongoTemplate store, String collection) {
        return store.getCollection(collection).countDocuments();
    }

    private static void theDraftIsThere(ApplicationContext product, String[] kept) {
        SignIn.as(new PersonId(kept[1]), Role.CANDIDATE);
        var item = product.getBean(EvidenceService.class).find(new EvidenceId(kept[0]));
        assertThat(item.title()).isEqualTo(MidwayProduct.TITLE);
        assertThat(item.attachments()).isEmpty();
    }

    private static void canBeDoneAgain(ApplicationContext product, String[] kept) throws Exception {
        SignIn.as(new PersonId(kept[1]), Role.CANDIDATE);
        var facts = product.getBean(FilesService.class).upload("talk.mp4", Uploads.film(MidwayProduct.SIZE));
        assertThat(facts.size()).isEqualTo(MidwayProduct.SIZE);
        var portfolio = new PortfolioId(kept[2]);
        var documents = product.getBean(DocumentService.class);
        assertThat(documents.current(portfolio)).isEmpty();
        assertThat(documents.begin(portfolio, Checklist.FILLED).end().get(2, TimeUnit.MINUTES))
                .isInstanceOf(MakingState.Made.class);
        var bytes = new ByteArrayOutputStream();
        documents.copyTo(portfolio, _ -> {}, bytes);
        assertThat(Arrays.copyOf(bytes.toByteArray(), 5)).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private List<Path> left() throws IOException {
        try (var files = Files.list(temporary())) {
            return files.toList();
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path temporary() {
        return folder.resolve("temporary");
    }

    private Path log() {
        return folder.resolve("product.log");
    }
}
