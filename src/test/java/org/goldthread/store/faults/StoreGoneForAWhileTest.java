package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldthread.GoldthreadApplication;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Synchronous;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The store cannot be reached for a while, in the middle of saves: nothing that was said to be saved is lost. */
class StoreGoneForAWhileTest {
    private static final String TITLE = "Draft ";

    private static SqliteStore store;
    private static Gateway gateway;
    private static ConfigurableApplicationContext product;
    private static SecurityContextHolderStrategy identities;

    @BeforeAll
    static void start() throws IOException {
        store = Stores.open(Files.createTempDirectory("goldthread-gone"), Synchronous.OFF);
        int port = Integer.parseInt(
                new ConnectionString(store.uri()).getHosts().getFirst().split(":", -1)[1]);
        gateway = new Gateway(port);
        var uri = store.uri().replace(":" + port + "/", ":" + gateway.port() + "/") + "&serverSelectionTimeoutMS=1500";
        identities = SecurityContextHolder.getContextHolderStrategy();
        product = new SpringApplicationBuilder(GoldthreadApplication.class)
                .run("--spring.mongodb.uri=" + uri, "--server.port=0");
    }

    @AfterAll
    static void stop() throws IOException {
        product.close();
        // a second product in this process has set its own way to know who acts; the other tests' product has another
        SecurityContextHolder.setContextHolderStrategy(identities);
        gateway.close();
        store.close();
    }

    @Test
    void aSaveThatWasCutOffIsRefusedAndTheNextOneGoesThroughOnWhatIsThere() throws Exception {
        var owner = PersonId.next();
        var said = new AtomicInteger();
        var saving = CompletableFuture.supplyAsync(() -> saveUntilItFails(owner, said));
        while (said.get() < 20) {
            Thread.onSpinWait();
        }
        gateway.shut();
        var item = saving.get(1, TimeUnit.MINUTES);
        assertThat(health()).isEqualTo(Status.DOWN);
        SignIn.as(owner, Role.CANDIDATE);
        var evidence = product.getBean(EvidenceService.class);
        assertThatThrownBy(() -> evidence.find(item.id())).isInstanceOf(DataAccessException.class);

        gateway.open();
        var there = evidence.find(item.id());
        assertThat(numberOf(there))
                .as("the last that was said, or the one on its way")
                .isBetween(said.get(), said.get() + 1);
        assertThat(evidence.save(there.retitled(TITLE + 1000))).isInstanceOf(Saving.Kept.class);
        assertThat(evidence.find(item.id()).title()).isEqualTo(TITLE + 1000);
        assertThat(health()).isEqualTo(Status.UP);
        SignIn.out();
    }

    /** The item as it was last said to be saved. */
    private static EvidenceItem saveUntilItFails(PersonId owner, AtomicInteger said) {
        SignIn.as(owner, Role.CANDIDATE);
        var evidence = product.getBean(EvidenceService.class);
        var item = SomeEvidence.gap(owner);
        try {
            while (true) {
                var next = item.retitled(TITLE + (said.get() + 1));
                if (evidence.save(next) instanceof Saving.Kept(var kept)) {
                    item = kept;
                    said.incrementAndGet();
                }
            }
        } catch (DataAccessException _) {
            return item; // what the test waits for
        }
    }

    private static int numberOf(EvidenceItem item) {
        return Integer.parseInt(item.title().substring(TITLE.length()));
    }

    private static Status health() {
        var indicator = product.getBean("storeHealthIndicator", HealthIndicator.class);
        return Objects.requireNonNull(indicator.health()).getStatus();
    }
}
