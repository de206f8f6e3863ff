package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldthread.GoldthreadTest;
import org.goldthread.StoreCommands;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Appending to the chain, by several at once. */
@GoldthreadTest
class AuditTrailTest {
    private final ApplicationContext context;
    private final OwnChain chain;

    AuditTrailTest(ApplicationContext context) {
        this.context = context;
        chain = new OwnChain(context);
    }

    @Test
    void whatIsToldTwiceIsEnteredOnce() {
        var fact = SomeChain.fact("evidence-saved");
        chain.trail.append(fact);
        chain.trail.append(SomeChain.fact("evidence-added"));
        chain.trail.append(fact);
        chain.anotherProcess().append(fact);
        chain.trail.append(SomeChain.fact("evidence-removed"));
        assertThat(chain.entries())
                .extracting(entry -> entry.getString("kind"))
                .containsExactly("evidence-saved", "evidence-added", "evidence-removed");
        assertThat(chain.findings()).isEmpty();
    }

    @Test
    void twoProcessesOfFourWritersEachKeepOneChain() throws Exception {
        var other = chain.anotherProcess();
        var start = new CountDownLatch(1);
        var writing = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int writer = 0; writer < 8; writer++) {
                var trail = writer % 2 == 0 ? chain.trail : other;
                writing.add(writers.submit(() -> {
                    start.await();
                    for (int entry = 0; entry < 40; entry++) {
                        trail.append(SomeChain.fact("evidence-saved"));
                    }
                    return null;
                }));
            }
            start.countDown();
            for (var each : writing) {
                each.get();
            }
        }
        var read = chain.check();
        assertThat(read.entries()).isEqualTo(320);
        assertThat(read.findings()).isEmpty();
        assertThat(chain.store.findAll(Checkpoint.class).stream().map(Checkpoint::number))
                .hasSizeBetween(3, 4)
                .allMatch(number -> number >= 100);
    }

    @Test
    void everyHundredthEntryIsSigned() {
        chain.with(205);
        assertThat(chain.store.findAll(Checkpoint.class))
                .extracting(Checkpoint::number)
                .containsExactly(100L, 200L);
        var read = chain.check();
        assertThat(read.entries()).isEqualTo(205);
        assertThat(read.signed()).isEqualTo(200);
    }

    @Test
    void theHourSignsOnlyWhatIsNew() {
        chain.with(3);
        var first = chain.checkpoints().signed(chain.trail.head().orElseThrow());
        assertThat(chain.checkpoints().signed(chain.trail.head().orElseThrow())).isEqualTo(first);
        chain.with(1);
        assertThat(chain.checkpoints().signed(chain.trail.head().orElseThrow()).number())
                .isEqualTo(4);
        assertThat(chain.check().signed()).isEqualTo(4);
    }

    @Test
    void appendingIsOneWriteHoweverLongTheChainIs() {
        chain.with(150);
        var commands = context.getBean(StoreCommands.class);
        assertThat(commands.during(() -> chain.trail.append(SomeChain.fact("look")), "audit"))
                .isEqualTo(List.of("insert"));
        var fresh = chain.anotherProcess();
        assertThat(commands.during(() -> fresh.append(SomeChain.fact("look")), "audit"))
                .isEqualTo(List.of("find", "insert"));
    }
}
