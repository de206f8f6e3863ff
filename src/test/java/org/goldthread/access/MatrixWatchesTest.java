package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.goldthread.access.Stand.Thing;
import org.junit.jupiter.api.Test;

/** What the matrix is for: somebody adds a way in and forgets who may come. */
class MatrixWatchesTest {
    private static final String GUARDED = """
            # a comment
            NewService: share | own candidate | draft | yes
            NewService: share | own candidate | handed in | rule
            NewService: share | signed in | * | 404
            NewService: share | * | * | no
            """;

    @Test
    void aMethodOrScreenWithoutALineIsAGap() {
        var all = List.<Surface>of(new OpenDoor("NewService.share"), new OpenDoor("/new"));
        var gaps = ExpectedAccess.of(GUARDED).gaps(all);
        assertThat(gaps).hasSize(2 * Actor.values().length);
        assertThat(gaps).allSatisfy(gap -> assertThat(gap.surface()).isEqualTo("/new"));
    }

    @Test
    void anUnguardedOneAnswersOtherwiseThanExpected() {
        var door = new OpenDoor("NewService.share");
        var differing = Differences.between(ExpectedAccess.of(GUARDED), door, _ -> Answer.YES);
        assertThat(differing).hasSize(2 * Actor.values().length - 1);
        assertThat(differing).contains("NewService.share | candidate | draft | is yes, expected 404");
        assertThat(Differences.between(
                        ExpectedAccess.of(GUARDED),
                        door,
                        cell -> ExpectedAccess.of(GUARDED).answer(cell).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aLineAboutWhatIsGoneOrSaidIsIdle() {
        var door = List.of(new OpenDoor("NewService.share"));
        var table = ExpectedAccess.of(GUARDED + """
                NewService: share, gone | coach | * | no
                OldService: share | * | * | no
                """);
        assertThat(table.idle(door))
                .containsExactly("NewService: share, gone | coach | * | no", "OldService: share | * | * | no");
    }

    @Test
    void aRowOfRefusalsAloneNeedsAReason() {
        var all = List.<Surface>of(new OpenDoor("NewService.share"), new OpenDoor("NewService.keep"));
        var expected = ExpectedAccess.of(GUARDED + """
                NewService: keep | own candidate | * | rule
                NewService: keep | * | * | no
                """);
        assertThat(NeverYes.unexplained(expected, all, Map.of())).containsExactly("NewService.keep");
        var reasons = NeverYes.reasons("# why\nNewService: keep, share | nothing to keep is there: KeepingTest\n");
        assertThat(NeverYes.unexplained(expected, all, reasons))
                .as("nor has one with a yes any")
                .containsExactly("NewService.share");
        assertThat(NeverYes.tests(reasons.values())).containsExactly("KeepingTest");
    }

    @Test
    void aLineThatNobodyUnderstandsIsRefused() {
        for (var line : List.of(
                "NewService: share | * | yes",
                "/new | stranger | * | yes",
                "/new | * | lost | yes",
                "/new | * | * | ok")) {
            assertThatThrownBy(() -> ExpectedAccess.of(line)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Lets everybody in. */
    private record OpenDoor(String name) implements Surface {
        @Override
        public Thing thing() {
            return Thing.EVIDENCE;
        }

        @Override
        public Answer answer(World world) {
            return Answer.YES;
        }
    }
}
