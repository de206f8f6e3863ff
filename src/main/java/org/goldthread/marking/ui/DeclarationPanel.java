package org.goldthread.marking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.goldthread.marking.Declaration;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;

/** The declaration and the button that hands in; a refusal stands above the button. */
final class DeclarationPanel extends Div {
    private final Checkbox declared = new Checkbox(getTranslation("marking.submit.declare"));
    private final RefusalText refused = new RefusalText();
    private final Button submit;

    /** @param submit takes whether it is declared, and says why it was refused */
    DeclarationPanel(Function<Boolean, Optional<Refusal>> submit) {
        this.submit = Buttons.primary("", () -> submit(submit));
        this.submit.setDisableOnClick(true);
        var wording = new Paragraph(getTranslation("marking.declaration." + Declaration.WORDING));
        wording.addClassName("declaration");
        var card =
                new Card(new H2(getTranslation("marking.submit.declaration")), wording, declared, refused, this.submit);
        card.addClassName("stack");
        add(card);
    }

    void count(int criteria) {
        submit.setText(getTranslation("marking.submit.submit", criteria));
    }

    private void submit(Function<Boolean, Optional<Refusal>> action) {
        try {
            refused.show(action.apply(declared.getValue()));
        } finally {
            submit.setEnabled(true);
        }
    }
}
