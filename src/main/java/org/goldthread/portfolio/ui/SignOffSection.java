package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SignOff;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The two signatures that close a portfolio. */
final class SignOffSection extends Section {
    private final PortfolioWords words;
    private final PortfolioService portfolios;
    private final Runnable changed;
    private final Paragraph refusal = new Paragraph();

    SignOffSection(PortfolioWords words, PortfolioService portfolios, Runnable changed) {
        this.words = words;
        this.portfolios = portfolios;
        this.changed = changed;
        addClassNames("card", "sign-off");
        refusal.addClassName("error-text");
        refusal.getElement().setAttribute("role", "alert");
        var portfolio = words.page().portfolio();
        add(
                new H2(getTranslation("portfolio.sign-off")),
                new Paragraph(lead()),
                signature(portfolio.candidate(), portfolio.signedByCandidate()),
                signature(portfolio.assessor(), portfolio.signedByAssessor()));
        var mine = words.page().own() ? portfolio.signedByCandidate() : portfolio.signedByAssessor();
        if (portfolio.state() == PortfolioState.IN_PROGRESS && mine == null) {
            var text = getTranslation("portfolio.sign-off.sign");
            add(
                    refusal,
                    words.page().coverage().ready()
                            ? Buttons.primary(text, this::sign)
                            : Buttons.plain(text, this::sign));
        }
    }

    private String lead() {
        var page = words.page();
        if (page.portfolio().state() == PortfolioState.SIGNED_OFF) {
            return getTranslation("portfolio.sign-off.done");
        }
        return page.coverage().ready()
                ? getTranslation("portfolio.sign-off.ready")
                : getTranslation(
                        "portfolio.sign-off.not-ready",
                        page.coverage().notDone().size());
    }

    private Paragraph signature(PersonId who, @Nullable SignOff signature) {
        return new Paragraph(
                signature == null
                        ? getTranslation("portfolio.sign-off.open", words.name(who))
                        : getTranslation(
                                "portfolio.sign-off.signed",
                                words.name(signature.by()),
                                words.days().exact(words.days().day(signature.at()))));
    }

    private void sign() {
        try {
            portfolios.sign(words.page().portfolio().id());
            changed.run();
        } catch (Refused e) {
            refusal.setText(Notices.text(e.refusal()));
        }
    }
}
