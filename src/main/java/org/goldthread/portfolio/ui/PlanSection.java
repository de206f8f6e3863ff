package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.PlanChanged;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.SavedStatus;
import org.jspecify.annotations.Nullable;

/** The one-page plan while it is made: it saves as one goes, and both agree to it. */
final class PlanSection extends Section {
    private final PortfolioWords words;
    private final PortfolioService portfolios;
    private final Clock clock;
    private final Runnable changed;
    private final PlanForm form;
    private final SavedStatus status = new SavedStatus();
    private final Div conflict = new Div();
    private final Div agreements = new Div();
    private AssessmentPlan saved;
    private boolean filling;

    PlanSection(PortfolioWords words, PortfolioService portfolios, Clock clock, Runnable changed) {
        this.words = words;
        this.portfolios = portfolios;
        this.clock = clock;
        this.changed = changed;
        saved = words.page().portfolio().plan();
        addClassNames("card", "plan");
        form = new PlanForm(words.page().coverage().framework(), words, this::save);
        fill(saved);
        agreements.addClassName("agreements");
        showAgreements();
        add(
                new H2(getTranslation("portfolio.plan")),
                new Paragraph(getTranslation("portfolio.plan.lead")),
                conflict,
                form,
                status,
                agreements);
    }

    private void fill(AssessmentPlan plan) {
        filling = true;
        form.fill(plan);
        filling = false;
    }

    private void save() {
        if (!filling) {
            form.read()
                    .ifPresentOrElse(
                            plan -> save(saved, plan), () -> status.say(getTranslation("portfolio.plan.not-saved")));
        }
    }

    private void save(AssessmentPlan before, AssessmentPlan after) {
        try {
            portfolios.plan(words.page().portfolio().id(), before, after);
            saved = after;
            conflict.removeAll();
            status.say(getTranslation("portfolio.plan.saved", words.days().time(clock.instant())));
            showAgreements();
        } catch (PlanChanged e) {
            showBoth(e.stored(), after);
        } catch (Refused e) {
            status.say(Notices.text(e.refusal()));
        }
    }

    private void showBoth(AssessmentPlan theirs, AssessmentPlan mine) {
        conflict.removeAll();
        status.say("");
        conflict.add(new PlanConflict(words, theirs, mine, () -> save(theirs, mine), () -> {
            saved = theirs;
            conflict.removeAll();
            fill(theirs);
        }));
    }

    /** As stored now: a change of the plan takes agreements back. */
    private void showAgreements() {
        var portfolio = portfolios.find(words.page().portfolio().id());
        var mine = words.page().own() ? portfolio.agreedByCandidate() : portfolio.agreedByAssessor();
        agreements.removeAll();
        agreements.add(
                agreement(portfolio.candidate(), portfolio.agreedByCandidate()),
                agreement(portfolio.assessor(), portfolio.agreedByAssessor()));
        if (mine == null) {
            agreements.add(Buttons.primary(getTranslation("portfolio.plan.agree"), this::agree));
        }
    }

    private Paragraph agreement(PersonId who, @Nullable Instant at) {
        return new Paragraph(
                at == null
                        ? getTranslation("portfolio.plan.still", words.name(who))
                        : getTranslation(
                                "portfolio.plan.agreed",
                                words.name(who),
                                words.days().said(at)));
    }

    private void agree() {
        if (conflict.getChildren().findAny().isPresent()) {
            status.say(getTranslation("portfolio.plan.choose-first"));
            return;
        }
        try {
            portfolios.agree(words.page().portfolio().id(), saved);
            changed.run();
        } catch (PlanChanged e) {
            showBoth(e.stored(), saved);
        } catch (Refused e) {
            status.say(Notices.text(e.refusal()));
        }
    }
}
