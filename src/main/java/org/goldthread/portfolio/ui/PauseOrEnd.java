package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** Pauses, takes up again, or ends a portfolio without sign-off; each with its reason. */
final class PauseOrEnd extends Details {
    private final Runnable changed;
    private final TextField reason = new TextField(getTranslation("portfolio.end.reason"));

    PauseOrEnd(PortfolioWords words, PortfolioService portfolios, Runnable changed) {
        this.changed = changed;
        addClassName("pause-or-end");
        setSummaryText(getTranslation("portfolio.end"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        var id = words.page().portfolio().id();
        var buttons = new Div();
        buttons.addClassName("row");
        if (words.page().portfolio().state() == PortfolioState.PAUSED) {
            buttons.add(Buttons.plain(getTranslation("portfolio.end.resume"), () -> tell(() -> portfolios.resume(id))));
        } else {
            buttons.add(Buttons.plain(
                    getTranslation("portfolio.end.pause"), () -> tell(() -> portfolios.pause(id, reason.getValue()))));
        }
        buttons.add(Buttons.quiet(
                getTranslation("portfolio.end.withdraw"),
                () -> tell(() -> portfolios.withdraw(id, reason.getValue()))));
        var lost = new Paragraph(getTranslation("portfolio.end.lost"));
        lost.addClassName("small");
        add(reason, lost, buttons);
    }

    private void tell(Runnable work) {
        try {
            work.run();
            changed.run();
        } catch (Refused e) {
            reason.setErrorMessage(Notices.text(e.refusal()));
            reason.setInvalid(true);
        }
    }
}
