package org.goldthread.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of clean text in one style: a run or a chip as it is drawn. */
record Span(
        String text,
        TextStyle style,
        @Nullable Link link,
        @Nullable Tone chip) {
    /** The room at each end of a chip. */
    static final float CHIP_PAD = 5;

    private static final float CHIP_SIZE = 8;
    private static final char UNBROKEN = '\u00a0';

    static List<Span> of(List<Inline> content, TextStyle base) {
        List<Span> spans = new ArrayList<>(content.size());
        for (Inline part : content) {
            spans.add(
                    switch (part) {
                        case Run run -> of(run, base);
                        case Chip chip -> of(chip, base);
                    });
        }
        return spans;
    }

    private static Span of(Run run, TextStyle base) {
        TextStyle style = run.weight() == Weight.PLAIN ? base : base.weight(run.weight());
        Ink ink = run.ink();
        return new Span(CleanText.of(run.text()), ink == null ? style : style.ink(ink.rgb()), run.link(), null);
    }

    private static Span of(Chip chip, TextStyle base) {
        float size = Math.min(CHIP_SIZE, base.size());
        TextStyle style = new TextStyle(
                Weight.STRONG, size, base.lineHeight() / size, chip.tone().ink().rgb());
        return new Span(CleanText.line(chip.shown()).replace(' ', UNBROKEN), style, null, chip.tone());
    }
}
