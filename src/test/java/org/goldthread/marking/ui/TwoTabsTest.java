package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkingService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The same submission in two tabs: what is judged in one is never undone by the other. */
@GoldthreadTest
class TwoTabsTest extends OpensDesk {
    TwoTabsTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void lettersOfBothAreKeptAndOneIsTold() {
        elsewhere(first().with(Letter.AUTHENTIC, true));
        DeskScreen.letter("Call-back within 4 hours", "V");
        assertThat(first().valid()).isTrue();
        assertThat(first().authentic()).isTrue();
        assertThat(OnScreen.text()).contains("authentic ✓ yes");
        assertThat(OnScreen.said()).contains("This was changed in another tab or window.");
    }

    @Test
    void aNoteWrittenInBothIsKeptInBoth() {
        OnScreen.link("Add a note");
        elsewhere(first().noted("Seen the log."));
        OnScreen.write("Note on this item", "Seen the owner.");
        assertThat(first().note()).isEqualTo("Seen the log.");
        assertThat(OnScreen.errors()).first().asString().contains("“Seen the log.”");
        assertThat(OnScreen.written("Note on this item")).isEqualTo("Seen the owner.");
        OnScreen.write("Note on this item", "Seen the log and the owner.");
        assertThat(first().note()).isEqualTo("Seen the log and the owner.");
        assertThat(OnScreen.errors()).isEmpty();
    }

    private ClaimJudgement first() {
        return desk.now().criteria().getFirst().claims().getFirst().judgement();
    }

    private void elsewhere(ClaimJudgement judgement) {
        context.getBean(MarkingService.class).judge(desk.submission, judgement.claim(), _ -> judgement);
    }
}
