package org.goldthread.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.HintRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** One thing worth a thought: the question, why it is asked, the way to its answer, and "not for this one, because …". */
final class HintCard extends Div {
    private final Hint hint;
    private final HintActions actions;
    private final NativeButton answer = link("");
    private final Paragraph words = new Paragraph();
    private final Div because = new Div();
    private final TextArea reason = new TextArea(Words.text("evidence.hints.because"));
    private String question = "";

    HintCard(Hint hint, HintActions actions) {
        this.hint = hint;
        this.actions = actions;
        addClassNames("hint", "hint-card");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of(hint));
        answer.addClickListener(_ -> actions.answer(question));
        var notHere = link(Words.text("evidence.hints.not-here"));
        notHere.addClickListener(_ -> ask());
        var row = new Div(answer, notHere);
        row.addClassName("hint-actions");
        add(words, why(), row, because());
    }

    private Details why() {
        return new Details(Words.text("evidence.hints.why"), new Paragraph(Words.why(hint)));
    }

    private Div because() {
        reason.setMinRows(2);
        reason.setWidthFull();
        var buttons = new Div(
                Buttons.plain(Words.text("evidence.hints.set-aside"), this::dismiss),
                Buttons.quiet(Words.text("evidence.hints.leave"), this::close));
        buttons.addClassName("row");
        because.addClassName("hint-because");
        because.add(reason, buttons);
        because.setVisible(false);
        return because;
    }

    void at(EvidenceItem item) {
        words.setText(HintText.of(hint, item));
        var asked = hint.answeredAt(item.stage());
        answer.setVisible(asked.isPresent());
        question = asked.orElse("");
        asked.ifPresent(
                name -> answer.setText(Words.text("evidence.hints.answer", Words.text("evidence.ask." + name))));
    }

    /** A reason is being given: it stays where it is until that is done. */
    boolean isBeingSetAside() {
        return because.isVisible();
    }

    private void ask() {
        because.setVisible(true);
        reason.focus();
    }

    private void close() {
        reason.clear();
        reason.setInvalid(false);
        because.setVisible(false);
    }

    private void dismiss() {
        var said = reason.getValue();
        var refused = HintRules.mayDismiss(said);
        reason.setErrorMessage(refused.map(Notices::text).orElse(""));
        reason.setInvalid(refused.isPresent());
        if (refused.isEmpty()) {
            close();
            actions.dismiss(hint, said);
        }
    }

    private static NativeButton link(String text) {
        var button = new NativeButton(text);
        button.addClassName("link-button");
        return button;
    }
}
