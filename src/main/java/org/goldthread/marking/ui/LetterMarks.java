package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.goldthread.marking.Letter;
import org.jspecify.annotations.Nullable;

/** Letters to be read, each with its sign and its word, never by colour alone. */
final class LetterMarks extends Paragraph {
    LetterMarks(List<Letter> letters, Function<Letter, @Nullable Boolean> judged) {
        addClassName("letter-marks");
        letters.forEach(letter -> add(mark(letter, judged.apply(letter))));
    }

    private Span mark(Letter letter, @Nullable Boolean yes) {
        var name = getTranslation("marking-desk.letter." + letter);
        if (yes == null) {
            return mark("mark-open", "…", getTranslation("marking-desk.letter-open", name));
        }
        return yes
                ? mark("mark-yes", "✓", name)
                : mark("mark-no", "✕", getTranslation("marking-desk.not-letter", name));
    }

    private static Span mark(String look, String sign, String words) {
        var drawn = new Span(sign + " ");
        drawn.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(drawn, new Span(words), new Span(" "));
        mark.addClassName(look);
        return mark;
    }
}
