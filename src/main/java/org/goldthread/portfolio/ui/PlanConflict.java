package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.ui.Buttons;

/** Two versions of one plan; the person chooses. */
final class PlanConflict extends Section {
    PlanConflict(PortfolioWords words, AssessmentPlan theirs, AssessmentPlan mine, Runnable keep, Runnable take) {
        addClassName("plan-conflict");
        getElement().setAttribute("role", "alert");
        var versions = new Div(
                version("portfolio.conflict.mine", new PlanText(words, mine)),
                version("portfolio.conflict.theirs", new PlanText(words, theirs)));
        versions.addClassName("plan-versions");
        var buttons = new Div(
                Buttons.primary(getTranslation("portfolio.conflict.keep"), keep),
                Buttons.plain(getTranslation("portfolio.conflict.take"), take));
        buttons.addClassName("row");
        add(new H3(getTranslation("portfolio.conflict")), new Paragraph(getTranslation("portfolio.conflict.lead")));
        add(versions, buttons);
    }

    private Div version(String key, PlanText plan) {
        return new Div(new H3(getTranslation(key)), plan);
    }
}
