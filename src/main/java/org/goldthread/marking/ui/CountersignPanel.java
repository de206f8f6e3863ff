package org.goldthread.marking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.marking.CountersignService;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** What the candidate will read, and the second signature; or back to the trainee, with the reason. */
final class CountersignPanel extends Div {
    private final Desk desk;
    private final CountersignService countersigning;
    private final String assessor;
    private final RefusalText refused = new RefusalText();
    private final Div form = new Div();

    CountersignPanel(Desk desk, String assessor, CountersignService countersigning) {
        this.desk = desk;
        this.assessor = assessor;
        this.countersigning = countersigning;
        addClassName("stack");
        add(new H2(getTranslation("marking-desk.second.reads", desk.candidate())));
        var feedback = desk.submission().feedback();
        if (feedback != null) {
            add(new WhatIsRead(desk, feedback));
        }
        add(
                text(getTranslation("marking-desk.second.means", desk.candidate())),
                refused,
                Buttons.primary(getTranslation("marking-desk.second.agree"), this::agree),
                Buttons.plain(getTranslation("marking-desk.second.send-back"), this::open),
                form);
    }

    private void agree() {
        leave(
                trying(() -> countersigning.agree(desk.id(), shown())),
                getTranslation("marking-desk.second.agreed", desk.candidate()));
    }

    /** When what stands here was finished. */
    private Instant shown() {
        return Objects.requireNonNull(desk.submission().countersigning()).asked();
    }

    private void open() {
        if (form.getComponentCount() == 0) {
            form.add(new SendBackForm());
        }
    }

    private void leave(Optional<Refusal> refusal, String done) {
        if (!refused.show(refusal)) {
            Notices.say(done);
            UI.getCurrent().navigate(Addresses.MARKING);
        }
    }

    private static Optional<Refusal> trying(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        }
    }

    private static Paragraph text(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        paragraph.setVisible(!words.isEmpty());
        return paragraph;
    }

    /** Why it goes back. */
    private final class SendBackForm extends InsetForm {
        private final RequiredText reason;

        SendBackForm() {
            super(desk.said("marking-desk.second.send-back-title", assessor), form::removeAll);
            reason = new RequiredText(
                    getTranslation("marking-desk.second.reason"), getTranslation("marking-desk.second.reason-missing"));
            reason.setHelperText(getTranslation("marking-desk.second.reason-help", assessor));
            fill(getTranslation("marking-desk.second.send"), reason, reason);
            keep(desk.id().value() + "/send-back", Map.of("reason", reason));
        }

        @Override
        boolean isFilled() {
            return reason.isFilled();
        }

        @Override
        Optional<Refusal> send() {
            var refusal = trying(() -> countersigning.sendBack(desk.id(), shown(), reason.getValue()));
            leave(refusal, getTranslation("marking-desk.second.sent-back", assessor));
            return refusal;
        }
    }
}
