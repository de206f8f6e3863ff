package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.Cookie;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.Document;
import org.goldthread.store.served.ServedStore;
import org.goldthread.store.sqlite.file.Beside;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Several processes share a store: people keep theirs, everybody sees the same, and one that fails takes nothing along. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesIT {
    private static final Path FOLDER = Path.of("target/two-processes");
    private static final String EVENT = "0a7c2a52-6d0b-4a55-9a43-2f7c3fd2d7a1";
    private static final String PROXY_COOKIE = "GOLDTHREAD";
    private static final String TITLE = "Written on one process, read on the other";
    private static final Pattern PERSONAL =
            Pattern.compile("(?i)@goldthread\\.example|Priya|Anand|Okafor|Colin Marsh|Hana Kim|" + TITLE);

    private static ServedStore store;
    private static MongoClient client;
    private static MongoDatabase database;
    private static long versionBefore;
    private static TwoProcesses both;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(TwoProcesses.isPossible(), "HAProxy is not installed: two processes were not run behind it");
        Product.started();
        Product.wipe(FOLDER);
        Beside.copy(Product.STORE, Files.createDirectories(FOLDER));
        store = ServedStore.start(FOLDER, Synchronous.FULL);
        client = store.connect();
        database = client.getDatabase("goldthread");
        versionBefore = leaveAnEventWaiting();
        both = TwoProcesses.start(store.uri());
    }

    @AfterAll
    static void stop() {
        if (both != null) {
            both.close();
            client.close();
            store.close();
        }
    }

    /** As a process leaves it that was killed between the save and the handing on. */
    private static long leaveAnEventWaiting() {
        var candidate = person("hana.kim");
        var assessor = person("assessor").getString("_id");
        var now = Date.from(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        var event = new Document("candidate", candidate.getString("_id"))
                .append("assessor", assessor)
                .append("at", now)
                .append("_kind", "assessor-assigned");
        var waiting = new Document("_id", EVENT).append("at", now).append("event", event);
        database.getCollection("people")
                .updateOne(
                        Filters.eq(candidate.getString("_id")),
                        Updates.combine(
                                Updates.set("assessor.assessor", assessor), Updates.push("outbox.waiting", waiting)));
        return portfolioOf(candidate).getLong("version");
    }

    @Test
    @Order(1)
    void anEventThatBothFindAtTheirStartIsHandedOnOnce() {
        var candidate = person("hana.kim");
        var portfolio = portfolioOf(candidate);
        assertThat(portfolio.getString("assessor")).isEqualTo(person("assessor").getString("_id"));
        assertThat(portfolio.getLong("version")).as("changed once").isEqualTo(versionBefore + 1);
        assertThat(database.getCollection("handed_on").countDocuments(Filters.eq(EVENT)))
                .isEqualTo(1);
        assertThat(candidate.get("outbox", Document.class).getList("waiting", Document.class))
                .isEmpty();
    }

    @Test
    @Order(2)
    void figuresAreTheAdministratorsAndReadinessIsEverybodys() {
        var figures = both.addressOf("one") + "actuator/metrics";
        assertThat(both.status(both.addressOf("one") + "actuator/health/liveness"))
                .isEqualTo(200);
        assertThat(both.status(figures)).as("nobody signed in").isEqualTo(302);
        try (var candidate = Visitor.at(both.addressOf("one"));
                var admin = Visitor.at(both.addressOf("one"))) {
            candidate.signIn("candidate");
            admin.signIn("admin");
            assertThat(candidate.page().request().get(figures).status()).isEqualTo(404);
            var answer = admin.page().request().get(figures);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("jvm.memory.used", "http.server.requests");
        }
    }

    @Test
    @Order(3)
    void eachStaysWithTheirProcessAndReadsWhatTheOtherWroteEvenAfterOneIsKilled() throws InterruptedException {
        try (var writer = Visitor.at(both.address());
                var reader = Visitor.at(both.address())) {
            writer.signIn("candidate");
            // their page is still open, so the proxy sends the next one to the other process
            reader.signIn("candidate");
            var writers = processOf(writer);
            assertThat(processOf(reader)).isNotEqualTo(writers);
            writes(writer);
            assertThat(processOf(writer)).as("stays").isEqualTo(writers);
            reads(reader);

            both.kill(writers);
            both.await("the proxy sends nobody there", () -> both.status(both.address() + "login") == 200);
            writer.open("evidence");
            assertThat(writer.page().url()).contains("/login");
            writer.signIn("candidate");
            assertThat(processOf(writer)).isEqualTo(processOf(reader));
            reads(writer);
        }
    }

    @Test
    @Order(4)
    void withoutTheStoreAProcessIsNotReadyAndSaysSoInTime() {
        var left = both.isReady("one") ? "one" : "two";
        assertThat(both.isReady(left)).isTrue();
        store.kill();
        both.await("it is not ready", () -> !both.isReady(left));
        var readiness = both.addressOf(left) + "actuator/health/readiness";
        assertThat(both.status(readiness)).as("answered, and with no").isEqualTo(503);
        assertThat(both.status(both.addressOf(left) + "actuator/health/liveness"))
                .isEqualTo(200);
        both.await("the proxy says so", () -> both.status(both.address() + "login") == 503);
    }

    @Test
    @Order(5)
    void theirLogsAreLinesForProgramsWithRequestsAndWithoutPersonalData() throws IOException {
        for (var name : List.of("one", "two")) {
            var lines = Files.readAllLines(TwoProcesses.log(name));
            var entries = lines.stream()
                    .filter(line -> line.startsWith("{"))
                    .map(Document::parse)
                    .toList();
            assertThat(entries)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry).containsKeys("@timestamp", "message"));
            assertThat(lines).noneMatch(line -> PERSONAL.matcher(line).find());
        }
    }

    private static void writes(Visitor writer) {
        writer.open("evidence/new?stage=gap");
        var hands = Hands.on(writer.page());
        hands.type("Title", TITLE);
        hands.field("What you found").click();
        hands.see("Saved");
    }

    private static void reads(Visitor reader) {
        reader.openQuietly("evidence");
        Hands.on(reader.page()).see(TITLE);
    }

    private static String processOf(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(PROXY_COOKIE))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static Document person(String account) {
        return Objects.requireNonNull(database.getCollection("people")
                .find(Filters.eq("details.email", account + "@goldthread.example"))
                .first());
    }

    private static Document portfolioOf(Document candidate) {
        return Objects.requireNonNull(database.getCollection("portfolios")
                .find(Filters.eq("candidate", candidate.getString("_id")))
                .first());
    }
}
