package org.goldthread.marking.ui;

import static org.goldthread.marking.ui.Judging.unchanged;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.goldthread.marking.BeforeFinish;
import org.goldthread.marking.FeedbackDraft;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/**
 * The overall feedback, drafted from the judgements and saved as one edits it, each field for itself; finishing sends it
 * as it stands here. What another tab wrote meanwhile is shown before it is written over.
 */
final class FeedbackForm extends Div {
    private static final String AS_SHOWN = "marking.refused.finish-as-shown";

    private final Desk desk;
    private final MarkingService marking;
    private final Consumer<MarkingDesk> onFinished;
    private final SavedText good;
    private final SavedText next;
    private final Day due = new Day(getTranslation("marking-desk.next-due"));
    private final Paragraph saved = new Paragraph();
    private final RefusalText refused = new RefusalText();
    private FeedbackDraft shown;
    /** Told at a field just now, perhaps by the same click that finishes. */
    private Optional<Refusal> unseen = Optional.empty();

    FeedbackForm(Desk desk, MarkingService marking, String send, Consumer<MarkingDesk> onFinished) {
        this.desk = desk;
        this.marking = marking;
        this.onFinished = onFinished;
        addClassNames("feedback-form", "stack");
        shown = marking.draftFeedback(desk.id());
        good = new SavedText(getTranslation("marking.feedback.good"), desk.id().value() + "/feedback", this::keepGood);
        next = new SavedText(getTranslation("marking.next"), desk.id().value() + "/next-action", this::keepNext);
        good.setHelperText(getTranslation("marking-desk.feedback-help"));
        showTexts();
        due.setValue(shown.nextActionDue());
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refused.show(keepDue());
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
                Buttons.primary(send, this::finish),
                until);
    }

    private void showTexts() {
        good.show(shown.whatWasGood());
        next.show(shown.nextAction());
    }

    private Optional<Refusal> keepGood(String words) {
        var refusal = keep(now -> unchanged(shown.whatWasGood(), now.whatWasGood(), now.good(words)));
        due.setValue(shown.nextActionDue());
        return refusal;
    }

    private Optional<Refusal> keepNext(String words) {
        var refusal = keep(now -> unchanged(shown.nextAction(), now.nextAction(), now.next(words)));
        due.setValue(shown.nextActionDue());
        return refusal;
    }

    private Optional<Refusal> keepDue() {
        return keep(now -> unchanged(day(shown), day(now), now.due(due.getValue())));
    }

    private void draftAnew() {
        var anew = marking.draftFeedbackAnew(desk.id());
        if (!refused.show(keep(now -> unchanged(whole(shown), whole(now), anew)))) {
            good.replace(shown.whatWasGood());
            next.replace(shown.nextAction());
            due.setValue(shown.nextActionDue());
        }
    }

    /** What comes back is shown, too: another tab may have changed the other fields. */
    private Optional<Refusal> keep(UnaryOperator<FeedbackDraft> change) {
        var refusal = trying(() -> {
            shown = marking.keepFeedback(desk.id(), change);
            saved.setText(getTranslation(
                    "marking-desk.feedback-saved", desk.days().time(desk.days().now())));
        });
        unseen = Optional.empty();
        if (refusal.filter(Judging::isConflict).isPresent()) {
            shown = marking.draftFeedback(desk.id());
            unseen = refusal;
        }
        showTexts();
        return refusal;
    }

    private void finish() {
        if (refused.show(unseen)) {
            unseen = Optional.empty();
            return;
        }
        var words = new FeedbackDraft(good.getValue(), next.getValue(), due.getValue());
        var refusal = trying(
                () -> onFinished.accept(marking.finish(desk.id(), BeforeFinish.of(desk.submission(), shown), words)));
        refused.show(refusal);
        refusal.filter(why -> why.key().equals(AS_SHOWN)).ifPresent(why -> {
            Notices.refused(why);
            onFinished.accept(marking.desk(desk.id()));
        });
    }

    private String day(FeedbackDraft draft) {
        var day = draft.nextActionDue();
        return day == null ? "" : desk.days().exact(day);
    }

    private String whole(FeedbackDraft draft) {
        return String.join(" / ", draft.whatWasGood(), draft.nextAction(), day(draft));
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
