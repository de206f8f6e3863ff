package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.goldthread.marking.GivenBack;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** That something was given back without a decision, when and why; nothing where it was not. */
final class GivenBackNote extends Div {
    private @Nullable GivenBack shown;

    GivenBackNote() {
        addClassNames("hint", "given-back");
        setVisible(false);
    }

    GivenBackNote(GivenBack given, Days days) {
        this();
        show(given, null, days);
    }

    /** @param again what the candidate said as they handed it in as it was */
    void show(@Nullable GivenBack given, @Nullable String again, Days days) {
        setVisible(given != null);
        if (given == null || Objects.equals(given, shown)) {
            return;
        }
        shown = given;
        removeAll();
        add(said(getTranslation("marking.given-back", days.exact(days.day(given.at())), given.reason())));
        if (again != null) {
            add(said(getTranslation("marking.given-back.again", again)));
        }
    }

    private static Paragraph said(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        return paragraph;
    }
}
