package org.goldthread.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody in the demo hands in what they had not yet done, and none of it is marked before that. */
class DemoOrderTest {
    private final DemoScript script = new DemoScript(LocalDate.of(2026, 11, 29));

    @Test
    void everybodysStoryIsToldInOrder() {
        assertThat(DemoScript.people())
                .allSatisfy(member -> assertThatCode(() -> DemoOrder.check(member, script.stories(member), script))
                        .doesNotThrowAnyException());
    }

    @Test
    void evidenceThatEndsAfterItsAttemptIsRefused() {
        assertThatThrownBy(() -> check(handsIn("5.1", 60, null, null)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Told out of order: Dev Patel hands in 5.1 before anything shows it");
    }

    @Test
    void evidenceOfWhichOnlySomeIsThereIsRefusedToo() {
        assertThatThrownBy(() -> check(handsIn("4.5", 44, 37, 36)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hands in 4.5 before “The same shift, counted in the minutes” is written");
    }

    @Test
    void whatIsMarkedOrReadTooEarlyIsRefused() {
        assertThatThrownBy(() -> check(handsIn("1.1", 98, 99, null)))
                .hasMessageContaining("is marked before they hand in");
        assertThatThrownBy(() -> check(handsIn("1.1", 98, 90, 91)))
                .hasMessageContaining("reads feedback before it is written");
        assertThatThrownBy(() -> check(handsIn("1.1", 98, null, 90)))
                .hasMessageContaining("reads feedback before it is written");
    }

    @Test
    void aLookIsAskedForAtWhatIsWritten() {
        assertThatThrownBy(() -> checkAsking(44, null))
                .hasMessageContaining(
                        "asks for a look at “The same shift, counted in the minutes” before it is written");
        assertThatThrownBy(() -> checkAsking(10, 11)).hasMessageContaining("reads a comment before they ask for it");
    }

    @Test
    void whatIsPlayedIsPlayedDayByDay() {
        var timeline = new DemoTimeline();
        timeline.on(3, "b", () -> {});
        timeline.on(9, "a", () -> {});
        timeline.on(3, "a", () -> {});
        assertThat(timeline.inOrder())
                .extracting(step -> step.daysAgo() + step.who())
                .containsExactly("9a", "3b", "3a");
    }

    @Test
    void whatIsNotYetThereIsRefused() {
        assertThatThrownBy(() -> new Later<String>("the portfolio of Dev Patel").get())
                .hasMessage("Told out of order: not yet there is the portfolio of Dev Patel");
    }

    private void check(DemoMember.Attempt attempt) {
        check(List.of(attempt), null);
    }

    private void checkAsking(int daysAgo, @Nullable Integer commented) {
        var title = "The same shift, counted in the minutes";
        check(List.of(), List.of(new DemoMember.Asks(daysAgo, "ines.duarte", title, "", commented, "Clear.")));
    }

    private void check(List<DemoMember.Attempt> attempts, @Nullable List<DemoMember.Asks> asks) {
        var dev = DemoScript.people().stream()
                .filter(member -> member.key().equals("dev.patel"))
                .findFirst()
                .orElseThrow();
        var early = new DemoMember(
                dev.key(),
                dev.name(),
                dev.roles(),
                dev.team(),
                null,
                dev.assessor(),
                dev.stories(),
                null,
                dev.started(),
                dev.target(),
                attempts,
                null,
                null,
                false,
                false,
                null,
                asks);
        DemoOrder.check(early, script.stories(early), script);
    }

    private static DemoMember.Attempt handsIn(
            String criterion, int submitted, @Nullable Integer marked, @Nullable Integer read) {
        return new DemoMember.Attempt(
                List.of(criterion), submitted, null, null, null, marked, null, null, read, null, null);
    }
}
