package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.SubmissionState;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Days;

/** Who has it, since when, when to expect an answer, how to withdraw, and what can be done meanwhile. */
final class WithAssessorPanel extends Section {
    WithAssessorPanel(Attempt attempt, Days days, Supplier<Optional<Refusal>> withdraw) {
        addClassNames("card", "stack");
        var marking = attempt.state() == SubmissionState.UNDER_ASSESSMENT;
        add(
                new H2(getTranslation("marking.with." + attempt.state(), attempt.assessorName())),
                new Paragraph(AttemptWords.of(
                        attempt,
                        "marking.with.since",
                        days.said(attempt.submitted()),
                        days.exact(attempt.expectBy()),
                        attempt.candidateName())));
        if (attempt.isWithdrawable()) {
            add(
                    new Paragraph(getTranslation("marking.with.until", attempt.assessorName())),
                    new WithdrawPanel(attempt.assessorName(), withdraw));
        } else if (attempt.state() == SubmissionState.COUNTERSIGNING && attempt.own()) {
            add(new Paragraph(getTranslation("marking.with.second")));
        } else if (marking && attempt.own()) {
            add(new Paragraph(getTranslation("marking.with.begun", attempt.assessorName())));
        }
        if (attempt.own()) {
            add(new Paragraph(getTranslation("marking.with.meanwhile")));
        }
    }
}
