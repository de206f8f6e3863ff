package org.goldthread.marking.ui;

import java.util.Map;
import java.util.Optional;
import org.goldthread.rules.Refusal;

/** Gives a submission back without a decision; the reason is what the candidate reads. */
final class GiveBackForm extends InsetForm {
    private final Judging judging;
    private final RequiredText reason;

    GiveBackForm(Desk desk, Judging judging, Runnable onDone) {
        super(desk.said("marking-desk.give-back-title", desk.candidate()), onDone);
        this.judging = judging;
        reason = new RequiredText(
                getTranslation("marking-desk.give-back-reason"), getTranslation("marking-desk.give-back-missing"));
        reason.setHelperText(getTranslation("marking-desk.give-back-help", desk.candidate()));
        fill(getTranslation("marking-desk.give-back-send"), reason, reason);
        keep(judging.typed("give-back"), Map.of("reason", reason));
    }

    @Override
    boolean isFilled() {
        return reason.isFilled();
    }

    @Override
    Optional<Refusal> send() {
        return judging.giveBack(reason.getValue());
    }
}
