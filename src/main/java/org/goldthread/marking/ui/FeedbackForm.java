package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;

/** The overall feedback, drafted from the judgements; finishing sends it as it stands here. */
final class FeedbackForm extends Div {
    private final TextArea good = new TextArea(getTranslation("marking-desk.feedback"));
    private final TextArea next = new TextArea(getTranslation("marking-desk.next-action"));
    private final Day due = new Day(getTranslation("marking-desk.next-due"));
    private final RefusalText refused = new RefusalText();

    FeedbackForm(Desk desk, MarkingService marking, Consumer<MarkingDesk> onFinished) {
        addClassNames("feedback-form", "stack");
        var draft = marking.draftFeedback(desk.id());
        good.setValue(draft.whatWasGood());
        good.setHelperText(getTranslation("marking-desk.feedback-help"));
        good.addClassName("wide");
        next.setValue(draft.nextAction());
        next.addClassName("wide");
        due.setValue(draft.nextActionDue());
        var finish = Buttons.primary(getTranslation("marking-desk.finish"), () -> finish(desk, marking, onFinished));
        var until = new Paragraph(getTranslation("marking-desk.finish-until", desk.candidate()));
        until.addClassName("small");
        add(
                new H2(getTranslation("marking-desk.reads", desk.candidate())),
                good,
                next,
                due,
                new Paragraph(getTranslation("marking-desk.authentic-confirmed", desk.candidate())),
                refused,
                finish,
                until);
    }

    private void finish(Desk desk, MarkingService marking, Consumer<MarkingDesk> onFinished) {
        try {
            onFinished.accept(marking.finish(desk.id(), good.getValue(), next.getValue(), due.getValue()));
        } catch (Refused e) {
            refused.show(Optional.of(e.refusal()));
        }
    }
}
