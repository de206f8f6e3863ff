package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.Marked;
import org.goldthread.marking.SubmissionService;
import org.goldthread.marking.SubmissionState;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** An attempt as it was handed in: where it is, what is asked, and its feedback once it is finished. */
@Route("portfolio/:portfolio/attempts/:submission")
@RolesAllowed({"CANDIDATE", "ASSESSOR", "TRAINEE_ASSESSOR"})
class AttemptView extends Page implements BeforeEnterObserver {
    private final SubmissionService submissions;
    private final MeasureWords words;
    private final Days days;
    private final Div content = new Div();

    AttemptView(SubmissionService submissions, MeasureWords words, Days days) {
        this.submissions = submissions;
        this.words = words;
        this.days = days;
        content.addClassNames("attempt-page", "stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SubmissionId(event.getRouteParameters().get("submission").orElseThrow());
        var attempt = submissions.attempt(id);
        if (!event.getRouteParameters()
                .get("portfolio")
                .filter(attempt.portfolio().value()::equals)
                .isPresent()) {
            throw new NotFound("attempt " + id.value());
        }
        show(attempt);
    }

    /** Whatever brings the outcome on the screen opens it; if it was reopened at that moment, nothing of it is shown. */
    private void show(Attempt read) {
        var attempt = read;
        while (attempt.isNews()) {
            var _ = tried(() -> submissions.opened(read.id()));
            attempt = submissions.attempt(read.id());
        }
        lay(attempt);
    }

    private void lay(Attempt attempt) {
        var number = getTranslation("marking.attempt", attempt.number());
        setCrumb(
                new Anchor(
                        Addresses.portfolio(attempt.portfolio().value()),
                        AttemptWords.of(attempt, "marking.crumb", attempt.candidateName())),
                attempt.marked().isPresent() ? getTranslation("marking.attempt.feedback", number) : number);
        setHeading(AttemptWords.heading(attempt));
        setLead(lead(attempt));
        setActions(document(attempt));
        content.removeAll();
        attempt.marked().ifPresent(marked -> feedback(attempt, marked));
        if (attempt.state() == SubmissionState.RETURNED) {
            content.add(returned(attempt));
        }
        if (attempt.isWithAssessor()) {
            attempt.addenda().stream()
                    .filter(addendum -> !addendum.isConfirmed() && attempt.takesAnswers())
                    .forEach(addendum -> content.add(panel(attempt, addendum)));
            content.add(new WithAssessorPanel(
                    attempt, days, () -> act(attempt, () -> submissions.withdraw(attempt.id()))));
        }
        attempt.addenda().stream()
                .filter(addendum -> addendum.isConfirmed() || !attempt.takesAnswers())
                .forEach(addendum -> content.add(panel(attempt, addendum)));
        content.add(
                new HandedInPanel(attempt, words, days, file -> HandedInPanel.download(file, download(attempt, file))));
    }

    private String lead(Attempt attempt) {
        var closed = attempt.closed();
        return AttemptWords.of(
                attempt,
                "marking.attempt.lead." + attempt.state(),
                attempt.assessorName(),
                days.exact(days.day(closed == null ? attempt.submitted() : closed)),
                attempt.candidateName());
    }

    private void feedback(Attempt attempt, Marked marked) {
        var read = marked.feedback().acknowledged();
        if (read != null) {
            setActions(
                    new Span(AttemptWords.of(
                            attempt, "marking.read-on", days.exact(days.day(read)), attempt.candidateName())),
                    document(attempt));
        } else if (attempt.own()) {
            setActions(
                    document(attempt),
                    Buttons.primary(
                            getTranslation("marking.read"),
                            () -> act(attempt, () -> submissions.acknowledge(attempt.id()))));
        }
        content.add(
                new FeedbackPanel(attempt, marked, days),
                new CommentPanel(
                        attempt,
                        marked.feedback().candidateComment(),
                        comment -> tried(() -> submissions.comment(attempt.id(), comment))));
    }

    private OriginalDownload download(Attempt attempt, FileFacts file) {
        return new OriginalDownload(file, out -> submissions.copyFile(attempt.id(), file.id(), out));
    }

    private Anchor document(Attempt attempt) {
        return Buttons.to(Addresses.document(attempt.portfolio().value()), getTranslation("marking.pdf"));
    }

    private Card returned(Attempt attempt) {
        var reason = new Paragraph(attempt.returnReason());
        reason.addClassName("as-typed");
        var card = new Card(new H2(getTranslation("marking.returned.reason", attempt.assessorName())), reason);
        card.addClassName("stack");
        if (attempt.own()) {
            card.add(new Paragraph(getTranslation("marking.returned.what-now")));
            var row = new Div(Buttons.primaryTo(
                    Addresses.submit(
                            attempt.portfolio().value(),
                            attempt.criteria().stream()
                                    .map(criterion -> criterion.code().value())
                                    .toList()),
                    getTranslation("marking.returned.again")));
            attempt.items()
                    .forEach(item -> row.add(Buttons.to(
                            Addresses.evidence(item.item().value()),
                            getTranslation("marking.submit.open", item.title()))));
            row.addClassName("row");
            card.add(row);
        }
        return card;
    }

    private AddendumPanel panel(Attempt attempt, Addendum addendum) {
        return new AddendumPanel(
                attempt,
                addendum,
                days,
                file -> HandedInPanel.download(file, download(attempt, file)),
                answer -> act(attempt, () -> {
                    if (addendum.awaitsAnswer()) {
                        submissions.answer(attempt.id(), addendum.id(), answer);
                    } else {
                        submissions.confirm(attempt.id(), addendum.id());
                    }
                }));
    }

    private Optional<Refusal> act(Attempt attempt, Runnable action) {
        var refused = tried(action);
        if (refused.isEmpty()) {
            show(submissions.attempt(attempt.id()));
        }
        return refused;
    }

    private static Optional<Refusal> tried(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        }
    }
}
