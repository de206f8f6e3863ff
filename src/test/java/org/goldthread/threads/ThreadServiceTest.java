package org.goldthread.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.Stage;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GoldthreadTest
class ThreadServiceTest {
    private final ThreadService threads;
    private final EngagementService engagements;
    private final EvidenceService evidence;
    private final StoreCommands commands;

    ThreadServiceTest(
            ThreadService threads, EngagementService engagements, EvidenceService evidence, StoreCommands commands) {
        this.threads = threads;
        this.engagements = engagements;
        this.evidence = evidence;
        this.commands = commands;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void eachThreadHasItsOwnEvidence() {
        begin("Faster answers", Stage.GAP);
        begin("Shorter courses", Stage.PROCESS);
        engagements.begin("Nothing yet", null);
        assertThat(threads.mine("", 0, 10))
                .extracting(row -> row.work().title() + ": "
                        + row.thread().stages().stream()
                                .filter(stage -> !stage.items().isEmpty())
                                .map(StageOnThread::stage)
                                .toList())
                .containsExactlyInAnyOrder("Faster answers: [GAP]", "Shorter courses: [PROCESS]", "Nothing yet: []");
    }

    @Test
    void aPageOfThreadsTakesAsManyCommandsAsOneThread() {
        begin("The first", Stage.GAP);
        var forOne = commands.during(() -> threads.mine("", 0, 10));
        IntStream.range(0, 6).forEach(i -> begin("Another " + i, Stage.PROCESS));
        assertThat(threads.mine("", 0, 10)).hasSize(7);
        assertThat(commands.during(() -> threads.mine("", 0, 10)))
                .isEqualTo(forOne)
                .isPositive();
    }

    @Test
    void whetherThereIsAnotherPageIsAskedWithoutDrawingIt() {
        IntStream.range(0, 3).forEach(i -> begin("Thread " + i, Stage.GAP));
        var all = ThreadFilter.none();
        assertThat(threads.mine(all, 0, 2).rows()).hasSize(2);
        assertThat(threads.mine(all, 0, 2).more()).isTrue();
        assertThat(threads.mine(all, 1, 2).rows()).hasSize(1);
        assertThat(threads.mine(all, 1, 2).more()).isFalse();
        assertThat(commands.during(() -> threads.mine(all, 0, 2), "evidence")).containsExactly("find");
        assertThat(commands.during(() -> threads.mine(all, 0, 2), "portfolios")).hasSize(1);
    }

    @Test
    void theCustomerMapTakesOneCommandHoweverMuchWorkThereIs() {
        begin("The first", Stage.GAP);
        var all = CustomerMap.Filter.none();
        assertThat(commands.during(() -> threads.map(all))).isEqualTo(1);
        IntStream.range(0, 6).forEach(i -> begin("Another " + i, Stage.PROCESS));
        assertThat(threads.map(all).all()).hasSize(7);
        assertThat(commands.during(() -> threads.map(all))).isEqualTo(1);
    }

    @Test
    void whatWasFoundIsAskedForOnlyWhereThereIsAGap() {
        var work = engagements.begin("Faster answers", null);
        assertThat(commands.during(() -> threads.read(work.id()), "evidence")).hasSize(1);
        evidence.save(evidence.begin(Stage.GAP, work.id())
                .retitled("Without a finding")
                .withDetail(GapDetail.empty()));
        assertThat(commands.during(() -> threads.read(work.id()), "evidence")).hasSize(2);
        assertThat(threads.read(work.id()).needs()).isEmpty();
    }

    private void begin(String title, Stage stage) {
        var work = engagements.begin(title, null);
        evidence.save(evidence.begin(stage, work.id()).retitled("Item"));
    }
}
