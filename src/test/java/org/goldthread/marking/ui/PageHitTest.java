package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHitTest {
    @Test
    void caseAndLineBreaksDoNotMatter() {
        assertThat(PageHit.of(List.of("", "We told\nthe Sales staff; the sales staff wrote back."), "the sales STAFF "))
                .containsExactly(new PageHit(2, 2, "We told the Sales staff; the sales staff wrote back."));
    }

    @Test
    void aLongPageShowsTheFirstPlaceOnly() {
        var text = "a ".repeat(100) + "needle" + " b".repeat(100);
        assertThat(PageHit.of(List.of(text), "needle").getFirst().context())
                .startsWith("…")
                .endsWith("…")
                .contains(" a needle b ")
                .hasSize(88);
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(PageHit.of(List.of("some text"), "  ")).isEmpty();
        assertThat(PageHit.of(List.of(), "some")).isEmpty();
    }
}
