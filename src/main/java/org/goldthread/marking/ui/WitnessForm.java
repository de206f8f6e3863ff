package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import org.goldthread.marking.DeskClaim;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.UnsavedTyping;

/** How and when a witness confirmed their statement; asked before the claims on it can be accepted. */
final class WitnessForm extends Div {
    private final TextField how = new TextField(getTranslation("marking-desk.witness.how"));
    private final Day on = new Day(getTranslation("marking-desk.witness.on"));
    private final RefusalText refused = new RefusalText();
    private final UnsavedTyping typing = new UnsavedTyping(this);

    WitnessForm(DeskClaim claim, Judging judging) {
        addClassNames("inset-form", "stack");
        how.setPlaceholder(getTranslation("marking-desk.witness.example"));
        how.setWidthFull();
        var confirm = Buttons.plain(getTranslation("marking-desk.witness.confirm"), () -> confirm(claim, judging));
        add(new Paragraph(getTranslation("marking-desk.witness.ask")), how, on, refused, confirm);
        typing.keep(judging.typed("witness", claim.key()), Map.of("how", how));
    }

    private void confirm(DeskClaim claim, Judging judging) {
        var day = on.getValue();
        on.setInvalid(day == null);
        how.setInvalid(how.getValue().isBlank());
        if (day != null && !how.isInvalid()) {
            var item = Objects.requireNonNull(claim.item());
            if (!refused.show(judging.witnessConfirmed(item.item(), how.getValue(), day))) {
                typing.forget();
            }
        }
    }
}
