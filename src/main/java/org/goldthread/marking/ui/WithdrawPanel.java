package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;

/** Taking it back: the effect is named before it is done. */
final class WithdrawPanel extends Div {
    private final RefusalText refused = new RefusalText();
    private final Div sure = new Div();

    WithdrawPanel(String assessor, Supplier<Optional<Refusal>> withdraw) {
        addClassName("stack");
        var effect = new Paragraph(getTranslation("marking.withdraw.effect", assessor));
        var buttons = new Div(
                Buttons.plain(getTranslation("marking.withdraw.do"), () -> refused.show(withdraw.get())),
                Buttons.quiet(getTranslation("marking.withdraw.keep"), () -> sure.setVisible(false)));
        buttons.addClassName("row");
        sure.addClassNames("stack", "hint");
        sure.add(effect, refused, buttons);
        sure.setVisible(false);
        add(Buttons.plain(getTranslation("marking.withdraw"), () -> sure.setVisible(true)), sure);
    }
}
