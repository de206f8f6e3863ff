package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.goldthread.portfolio.AssessmentPlan;

/** A plan to read. */
final class PlanText extends DescriptionList {
    PlanText(PortfolioWords words, AssessmentPlan plan) {
        addClassName("plan-text");
        var review = plan.reviewOn();
        say("portfolio.plan.methods", plan.methods());
        say("portfolio.plan.review", review == null ? "" : words.days().exact(review));
        say("portfolio.plan.adjustments", plan.reasonableAdjustments());
        var all = words.page().coverage().total();
        say(
                "portfolio.plan.criteria",
                plan.criteria().size() == all
                        ? getTranslation("portfolio.plan.all", all)
                        : words.criteria(plan.criteria()));
    }

    private void say(String key, String value) {
        add(
                new Term(getTranslation(key)),
                new Description(value.isBlank() ? getTranslation("portfolio.plan.empty") : value));
    }
}
