package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No button stands for fewer pages than it is worth. */
class PageGalleryTest {
    @Test
    void theLastFewComeAtOnce() {
        assertThat(PageGallery.upTo(40, 2)).isEqualTo(2);
        assertThat(PageGallery.upTo(40, 43)).isEqualTo(43);
        assertThat(PageGallery.upTo(40, 44)).isEqualTo(40);
        assertThat(PageGallery.upTo(80, 81)).isEqualTo(81);
    }

    @Test
    void quotedWordsHaveInnerMarks() {
        assertThat(Quoted.within("“One source” is named.")).isEqualTo("‘One source’ is named.");
    }
}
