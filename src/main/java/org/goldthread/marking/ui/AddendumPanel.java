package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Attempt;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.UnsavedTyping;

/** What the assessor asked or recorded; the candidate answers or confirms it, and it then joins as it is. */
final class AddendumPanel extends Section {
    private final RefusalText refused = new RefusalText();
    private final Attempt attempt;
    private final Addendum addendum;

    /**
     * @param file gives a recording as it can be opened here
     * @param send takes the answer, or an empty text for a confirmation
     */
    AddendumPanel(
            Attempt attempt,
            Addendum addendum,
            Days days,
            Function<FileFacts, Component> file,
            Function<String, Optional<Refusal>> send) {
        this.attempt = attempt;
        this.addendum = addendum;
        addClassNames("card", "stack");
        add(new H2(heading()), small(facts(days)));
        if (!addendum.question().isEmpty()) {
            add(typed(addendum.question()));
        }
        if (!addendum.account().isEmpty()) {
            add(typed(addendum.account()));
        }
        if (addendum.recording() != null) {
            add(file.apply(addendum.recording()));
        }
        if (attempt.own() && attempt.takesAnswers() && !addendum.isConfirmed()) {
            act(send);
        } else {
            add(small(status(days)));
        }
    }

    private String heading() {
        return addendum.awaitsAnswer()
                ? getTranslation("marking.addendum.asks", attempt.assessorName())
                : getTranslation("marking.addendum-kind." + addendum.kind());
    }

    private String facts(Days days) {
        var about = CriterionName.all(addendum.criteria(), attempt.criteria());
        return addendum.placeOrMedium().isEmpty()
                ? getTranslation("marking.addendum.about", days.exact(addendum.on()), about)
                : getTranslation("marking.addendum.facts", days.exact(addendum.on()), addendum.placeOrMedium(), about);
    }

    private void act(Function<String, Optional<Refusal>> send) {
        if (!addendum.awaitsAnswer()) {
            add(
                    small(getTranslation("marking.addendum.confirm-how")),
                    refused,
                    Buttons.primary(getTranslation("marking.addendum.confirm"), () -> refused.show(send.apply(""))));
            return;
        }
        var answer = new RequiredText(
                getTranslation("marking.addendum.answer"), getTranslation("marking.refused.answer-empty"));
        var typing = new UnsavedTyping(this);
        typing.keep(attempt.id().value() + "/answer-" + addendum.id(), Map.of("answer", answer));
        add(
                answer,
                small(getTranslation("marking.addendum.answer-how")),
                refused,
                Buttons.primary(getTranslation("marking.addendum.send"), () -> {
                    if (answer.isFilled() && !refused.show(send.apply(answer.getValue()))) {
                        typing.forget();
                    }
                }));
    }

    private String status(Days days) {
        var confirmed = addendum.confirmedByCandidate();
        return confirmed == null
                ? getTranslation("marking.addendum.open")
                : getTranslation("marking.addendum.confirmed", days.exact(days.day(confirmed)));
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }

    private static Paragraph typed(String words) {
        var text = new Span(words);
        text.addClassName("as-typed");
        return new Paragraph(text);
    }
}
