package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldthread.marking.Attempt;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.UnsavedTyping;

/** What the candidate says to the feedback. */
final class CommentPanel extends Section {
    CommentPanel(Attempt attempt, String comment, Function<String, Optional<Refusal>> save) {
        var assessor = attempt.assessorName();
        addClassNames("card", "stack");
        add(new H2(AttemptWords.of(attempt, "marking.comment", attempt.candidateName())));
        if (!attempt.own()) {
            add(new Paragraph(comment.isEmpty() ? getTranslation("marking.comment.none") : comment));
            return;
        }
        var words = new TextArea(getTranslation("marking.comment.label", assessor));
        words.addClassName("wide");
        words.setValue(comment);
        var typing = new UnsavedTyping(this);
        // the browser keeps by this name what is not sent yet
        typing.keep(attempt.id().value() + "/comment", Map.of("comment", words));
        var refused = new RefusalText();
        var saved = new Paragraph();
        saved.addClassName("small");
        saved.getElement().setAttribute("role", "status");
        add(
                words,
                refused,
                Buttons.plain(getTranslation("marking.comment.send"), () -> {
                    var failed = refused.show(save.apply(words.getValue()));
                    if (!failed) {
                        typing.forget();
                    }
                    saved.setText(failed ? "" : getTranslation("marking.comment.sent", assessor));
                }),
                saved);
    }
}
