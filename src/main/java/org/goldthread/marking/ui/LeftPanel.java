package org.goldthread.marking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.SubmissionState;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** Why it cannot be finished now: what is left, or that it is no longer here to be marked. */
final class LeftPanel extends Div {
    /**
     * @param send what the button says that sends it; it stands here, too, and says what it waits for
     * @param confirm the assessor's own word, which is given here where nothing else is left
     */
    LeftPanel(Desk desk, String send, Function<Boolean, MarkingDesk> confirm, Consumer<MarkingDesk> onConfirmed) {
        addClassName("stack");
        if (!desk.marking().isOpen()) {
            closed(desk);
            return;
        }
        add(new H2(left(desk)));
        if (desk.isAllDecided()) {
            add(own(desk, confirm, onConfirmed));
        } else {
            var names = new LeftList();
            names.show(desk);
            add(names);
        }
        var refused = new RefusalText();
        add(refused, Buttons.primary(send, () -> refused.show(why(desk))));
        add(Buttons.to(Addresses.marking(desk.id().value()), getTranslation("marking-desk.back-to-marking")));
    }

    private String left(Desk desk) {
        if (desk.isAllDecided()) {
            return getTranslation("marking-desk.left.own", desk.candidate());
        }
        var criteria = desk.marking().left().stream()
                .filter(left -> left.criterion() != null)
                .count();
        return getTranslation(
                "marking-desk.left.criteria",
                criteria,
                desk.submission().authenticityConfirmed() ? 0 : 1,
                desk.candidate());
    }

    private static Optional<Refusal> why(Desk desk) {
        return desk.marking().left().stream()
                .flatMap(left -> left.why().stream())
                .findFirst();
    }

    private Div own(Desk desk, Function<Boolean, MarkingDesk> confirm, Consumer<MarkingDesk> onConfirmed) {
        var refused = new RefusalText();
        var authentic = new Checkbox(getTranslation("marking-desk.authentic", desk.candidate()));
        authentic.addValueChangeListener(change -> {
            try {
                onConfirmed.accept(confirm.apply(change.getValue()));
            } catch (Refused e) {
                refused.show(Optional.of(e.refusal()));
            }
        });
        return new Div(authentic, refused);
    }

    private void closed(Desk desk) {
        boolean givenBack = desk.submission().state() == SubmissionState.RETURNED;
        var reason = new Paragraph(desk.submission().returnReason());
        reason.addClassName("as-typed");
        reason.setVisible(givenBack);
        add(
                new H2(getTranslation(givenBack ? "marking-desk.closed-returned" : "marking-desk.closed-withdrawn")),
                on(desk),
                reason);
        if (givenBack) {
            add(new LookLink(desk));
        }
        add(Buttons.to(Addresses.MARKING, getTranslation("marking-desk.to-queue")));
    }

    private Paragraph on(Desk desk) {
        var at = desk.submission().finished();
        var on = new Paragraph(
                at == null
                        ? ""
                        : getTranslation("marking-desk.closed-on", desk.days().moment(at)));
        on.addClassName("small");
        on.setVisible(at != null);
        return on;
    }
}
