package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldthread.marking.FeedbackDraft;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;

/**
 * The overall feedback, drafted from the judgements and saved as one edits it; finishing sends it as it stands here.
 */
final class FeedbackForm extends Div {
    private final Desk desk;
    private final MarkingService marking;
    private final SavedText good;
    private final SavedText next;
    private final Day due = new Day(getTranslation("marking-desk.next-due"));
    private final Paragraph saved = new Paragraph();
    private final RefusalText refused = new RefusalText();

    FeedbackForm(Desk desk, MarkingService marking, String send, Consumer<MarkingDesk> onFinished) {
        this.desk = desk;
        this.marking = marking;
        addClassNames("feedback-form", "stack");
        good = new SavedText(getTranslation("marking-desk.feedback"), desk.id().value() + "/feedback", _ -> keep());
        next = new SavedText(
                getTranslation("marking-desk.next-action"), desk.id().value() + "/next-action", _ -> keep());
        good.setHelperText(getTranslation("marking-desk.feedback-help"));
        show(marking.draftFeedback(desk.id()));
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refused.show(keep());
            }
        });
        saved.addClassName("small");
        saved.getElement().setAttribute("role", "status");
        var unanswered = new UnansweredNote();
        unanswered.show(desk);
        addAttachListener(_ -> good.focus());
        var until = new Paragraph(getTranslation("marking-desk.finish-until", desk.candidate()));
        until.addClassName("small");
        add(
                new H2(getTranslation("marking-desk.reads", desk.candidate())),
                good,
                next,
                due,
                saved,
                Buttons.quiet(getTranslation("marking-desk.draft-anew"), this::draftAnew),
                new Paragraph(getTranslation("marking-desk.authentic-confirmed", desk.candidate())),
                unanswered,
                refused,
                Buttons.primary(send, () -> finish(onFinished)),
                until);
    }

    private void show(FeedbackDraft draft) {
        good.show(draft.whatWasGood());
        next.show(draft.nextAction());
        due.setValue(draft.nextActionDue());
    }

    private void draftAnew() {
        show(marking.draftFeedbackAnew(desk.id()));
        refused.show(keep());
    }

    private Optional<Refusal> keep() {
        return trying(() -> {
            marking.keepFeedback(desk.id(), good.getValue(), next.getValue(), due.getValue());
            saved.setText(getTranslation(
                    "marking-desk.feedback-saved", desk.days().time(desk.days().now())));
        });
    }

    private void finish(Consumer<MarkingDesk> onFinished) {
        refused.show(trying(
                () -> onFinished.accept(marking.finish(desk.id(), good.getValue(), next.getValue(), due.getValue()))));
    }

    private static Optional<Refusal> trying(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        }
    }
}
