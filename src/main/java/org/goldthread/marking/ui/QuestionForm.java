package org.goldthread.marking.ui;

import java.util.Map;
import java.util.Optional;
import org.goldthread.rules.Refusal;

/** A question to the candidate on screen; the answer joins the submission, dated. */
final class QuestionForm extends InsetForm {
    private final Judging judging;
    private final RequiredText question;
    private final CriteriaChoice criteria;

    QuestionForm(Desk desk, Place place, Judging judging, Runnable onDone) {
        super(desk.said("marking-desk.ask-title", desk.candidate()), onDone);
        this.judging = judging;
        question = new RequiredText(
                getTranslation("marking-desk.question"), getTranslation("marking-desk.question-missing"));
        question.setHelperText(getTranslation("marking-desk.question-help", desk.candidate()));
        criteria = new CriteriaChoice(desk, place);
        fill(getTranslation("marking-desk.ask-send"), question, question, criteria);
        keep(judging.typed("ask"), Map.of("question", question));
    }

    @Override
    boolean isFilled() {
        criteria.setInvalid(criteria.isEmpty());
        return question.isFilled() && !criteria.isInvalid();
    }

    @Override
    Optional<Refusal> send() {
        return judging.ask(question.getValue(), criteria.codes());
    }
}
