package org.goldthread.store.faults;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.mongodb.MongoException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.Document;
import org.goldthread.GoldthreadApplication;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * The store goes away, or its disk is full, while somebody fills in a form: they are told what to do, what they typed
 * stays, what was saved can be read, and once all is well again the next change saves everything.
 */
class StoreTroubleOnScreenTest {
    private static final long PAGES = 4_000;
    private static final Pattern REFERENCE = Pattern.compile("reference [A-Z0-9]{8}");

    @TempDir
    private static Path folder;

    private static OpenStore store;
    private static Gateway gateway;
    private static ConfigurableApplicationContext product;
    private static SecurityContextHolderStrategy identities;

    private PersonId me = PersonId.next();

    @BeforeAll
    static void start() throws IOException {
        store = OpenStore.in(folder, OpenStore.QUICK.withMostPages(PAGES), Clock.systemUTC());
        gateway = new Gateway(store.port());
        identities = SecurityContextHolder.getContextHolderStrategy();
        product = new SpringApplicationBuilder(GoldthreadApplication.class)
                .run(
                        "--spring.mongodb.uri=" + store.uriAt(gateway.port()) + "&serverSelectionTimeoutMS=1500",
                        "--server.port=0");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        SecurityContextHolder.setContextHolderStrategy(identities);
        gateway.close();
        store.close();
    }

    @BeforeEach
    void aDraftIsSaved() {
        me = SignIn.as(PersonId.next(), Role.CANDIDATE).id();
        Screens.open(product);
        // the product's own, which Karibu replaces by one that fails the test
        VaadinSession.getCurrent().setErrorHandler(product.getBean("screenErrors", ErrorHandler.class));
        OnScreen.go("evidence/new?stage=gap");
        OnScreen.fill("Title", "Nobody rang back");
        assertThat(stored().title()).isEqualTo("Nobody rang back");
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
        gateway.open();
        store.things().deleteMany(new Document());
    }

    @Test
    void whileTheStoreIsAwayNothingTypedIsLostAndTheNextChangeSavesAll() {
        gateway.shut();
        writeInABrowser("What you found", "Typed while it was away");
        assertThat(OnScreen.said())
                .contains("cannot reach its store", "What you typed is still here")
                .containsPattern(REFERENCE);
        assertThat(OnScreen.written("What you found")).isEqualTo("Typed while it was away");

        gateway.open();
        OnScreen.fill("Title", "Nobody rang back at all");
        assertThat(stored().title()).isEqualTo("Nobody rang back at all");
        assertThat(stored().toString()).contains("Typed while it was away");
    }

    @Test
    void onAFullDiskSavingIsRefusedReadingGoesOnAndOnceThereIsRoomAllIsSaved() {
        fill();
        writeInABrowser("What you found", "Typed on a full disk. ".repeat(200));
        assertThat(OnScreen.said())
                .contains("no room left", "make room", "What you typed is still here")
                .containsPattern(REFERENCE);
        var note = "A note. ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        var upload = _get(Upload.class);
        assertThatThrownBy(() -> UploadKt._upload(upload, "log.txt", "text/plain", note))
                .hasStackTraceContaining("OutOfDiskSpace");
        MockVaadin.clientRoundtrip(false);
        assertThat(OnScreen.text()).contains("log.txt could not be stored");
        assertThat(stored().title()).isEqualTo("Nobody rang back");
        assertThat(stored().attachments()).isEmpty();
        assertThat(OnScreen.written("What you found")).startsWith("Typed on a full disk.");

        store.things().deleteMany(new Document());
        OnScreen.fill("Title", "Nobody rang back at all");
        assertThat(stored().title()).isEqualTo("Nobody rang back at all");
        assertThat(stored().toString()).contains("Typed on a full disk.");
        OnScreen.go("evidence");
        assertThat(OnScreen.text()).contains("Nobody rang back at all");
        assertThat(store.store().check().isSound()).isTrue();
    }

    /**
     * What fails in a message from a browser, or in a change to a page, Vaadin gives to the session's handler; what a
     * test sets directly fails in the test.
     */
    private static void writeInABrowser(String label, String text) {
        var field = _get(TextArea.class, spec -> spec.withLabel(label));
        var typed = UI.getCurrent().access(() -> field.setValue(text));
        MockVaadin.clientRoundtrip(true);
        assertThat(typed).isDone();
    }

    /** In large pieces and then in small ones, until none fits. */
    private static void fill() {
        for (int size : new int[] {100_000, 1_000, 1}) {
            var text = "x".repeat(size);
            assertThatThrownBy(() -> {
                        while (true) {
                            store.things().insertOne(new Document("text", text));
                        }
                    })
                    .isInstanceOf(MongoException.class);
        }
    }

    /** As the store has it, by the way that nobody shuts. */
    private EvidenceItem stored() {
        var mine = Query.query(Criteria.where("owner").is(me.value()));
        return Objects.requireNonNull(product.getBean(MongoTemplate.class).findOne(mine, EvidenceItem.class));
    }
}
