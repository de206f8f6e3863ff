package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** What stands over a portfolio: whose it is, how far it is, and its buttons. */
record PortfolioHeading(PortfolioWords words) {
    String title() {
        var coverage = words.page().coverage();
        return words.page().own()
                ? words.texts().of("portfolio.title", coverage.met(), coverage.total())
                : words.texts().of("portfolio.title.of", candidate(), coverage.met(), coverage.total());
    }

    String candidate() {
        return words.name(words.page().portfolio().candidate());
    }

    String line() {
        var portfolio = words.page().portfolio();
        var framework = words.page().coverage().framework();
        return words.texts()
                .of(
                        "portfolio.line",
                        framework.title(),
                        framework.edition(),
                        words.name(portfolio.assessor()),
                        words.days().exact(portfolio.target()));
    }

    Component[] chips() {
        var coverage = words.page().coverage();
        var chips = new ArrayList<Component>();
        var state = words.page().portfolio().state();
        if (state != PortfolioState.IN_PROGRESS) {
            chips.add(new Chip(Look.PLAIN, state(state)));
        } else if (coverage.ready()) {
            chips.add(new Chip(Look.MET, words.texts().of("portfolio.state.READY")));
        }
        add(chips, Look.MET, "met", coverage.met());
        add(chips, Look.WAITING, words.page().own() ? "with-assessor" : "with-you", coverage.withAssessor());
        add(chips, Look.WAITING, "feedback-ready", coverage.feedbackReady());
        add(chips, Look.NOT_YET, "not-yet", coverage.notYet());
        add(chips, Look.NOT_YET, "lapsed", coverage.lapsed());
        add(chips, Look.READY, "ready", coverage.readyToSubmit().size());
        add(chips, Look.DRAFT, "unfinished", coverage.unfinished());
        add(chips, Look.OPEN, "open", coverage.open());
        return chips.toArray(Component[]::new);
    }

    private String state(PortfolioState state) {
        var reason = words.page().portfolio().stateReason();
        var name = words.texts().of("portfolio.state." + state);
        return reason.isEmpty() ? name : words.texts().of("portfolio.state.because", name, reason);
    }

    private void add(List<Component> chips, Look look, String key, int count) {
        if (count > 0) {
            chips.add(new Chip(look, words.texts().of("portfolio.count." + key, count)));
        }
    }

    Component[] actions() {
        var portfolio = words.page().portfolio();
        var id = portfolio.id().value();
        var actions = new ArrayList<Component>();
        actions.add(Buttons.to(Addresses.document(id), words.texts().of("portfolio.pdf")));
        if (words.page().own() && portfolio.state() == PortfolioState.IN_PROGRESS) {
            var coverage = words.page().coverage();
            var ready = coverage.readyToSubmit().size();
            if (ready > 0) {
                actions.add(
                        Buttons.primaryTo(Addresses.submit(id), words.texts().of("portfolio.submit", ready)));
            } else if (!coverage.submittable().isEmpty()) {
                actions.add(Buttons.to(Addresses.submit(id), words.texts().of("portfolio.submit.early")));
            }
        }
        return actions.toArray(Component[]::new);
    }
}
