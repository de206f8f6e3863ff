package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.goldthread.engagement.Alignment;

/** How well a relationship fits, as a shape and in a word; each has its own shape, never colour alone. */
final class FitMark extends Span {
    private FitMark(Alignment alignment, String word, boolean spoken) {
        addClassNames("fit", "fit-" + alignment.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var shape = new Span();
        shape.addClassName("fit-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(word);
        if (!spoken) {
            said.addClassName("visually-hidden");
        }
        add(shape, said);
    }

    /** Shape and word. */
    static FitMark worded(Alignment alignment) {
        return new FitMark(alignment, word(alignment), true);
    }

    /** The shape, and the word for those who listen. */
    static FitMark shape(Alignment alignment) {
        return new FitMark(alignment, word(alignment) + ": ", false);
    }

    private static String word(Alignment alignment) {
        return I18NProvider.translate("engagement.alignment." + alignment);
    }
}
