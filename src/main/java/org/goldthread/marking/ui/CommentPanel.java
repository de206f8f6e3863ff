package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;

/** What the candidate says to the feedback. */
final class CommentPanel extends Section {
    CommentPanel(String assessor, String comment, boolean own, Function<String, Optional<Refusal>> save) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("marking.comment")));
        if (!own) {
            add(new Paragraph(comment.isEmpty() ? getTranslation("marking.comment.none") : comment));
            return;
        }
        var words = new TextArea(getTranslation("marking.comment.label", assessor));
        words.addClassName("wide");
        words.setValue(comment);
        var refused = new RefusalText();
        var saved = new Paragraph();
        saved.addClassName("small");
        saved.getElement().setAttribute("role", "status");
        add(
                words,
                refused,
                Buttons.plain(getTranslation("marking.comment.send"), () -> {
                    var failed = refused.show(save.apply(words.getValue()));
                    saved.setText(failed ? "" : getTranslation("marking.comment.sent", assessor));
                }),
                saved);
    }
}
