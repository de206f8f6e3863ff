package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.Changes;
import org.goldthread.marking.SubmissionService;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** For a criterion that was handed in before: what changed since, item by item, before it is handed in again. */
@Route("portfolio/:portfolio/changes/:criterion")
@RolesAllowed("CANDIDATE")
class ChangesView extends Page implements BeforeEnterObserver {
    private final SubmissionService submissions;
    private final CopyWords words;
    private final Days days;
    private final Div content = new Div();

    ChangesView(SubmissionService submissions, MeasureWords measures, Days days) {
        this.submissions = submissions;
        this.words = new CopyWords(measures, days);
        this.days = days;
        content.addClassNames("compare", "stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var portfolio =
                new PortfolioId(event.getRouteParameters().get("portfolio").orElseThrow());
        var code = event.getRouteParameters()
                .get("criterion")
                .filter(typed -> typed.matches("\\d{1,2}\\.\\d{1,2}"))
                .map(CriterionCode::new)
                .orElseThrow(() -> new NotFound("criterion"));
        show(portfolio, submissions.changes(portfolio, code));
    }

    private void show(PortfolioId portfolio, Changes changes) {
        var criterion = changes.criterion();
        setHeading(getTranslation("marking.changes.heading", criterion.title()));
        setCrumb(
                new Anchor(Addresses.portfolio(portfolio.value()), getTranslation("marking.crumb")),
                getTranslation("marking.changes"));
        setLead(getTranslation("marking.changes.lead", changes.attempt(), days.exact(days.day(changes.submitted()))));
        setActions(
                Buttons.to(
                        Addresses.attempt(
                                portfolio.value(), changes.submission().value()),
                        getTranslation("marking.attempt", changes.attempt())),
                Buttons.to(
                        Addresses.submit(
                                portfolio.value(), List.of(criterion.code().value())),
                        getTranslation("marking.changes.submit")));
        content.removeAll();
        changes.items().forEach(item -> content.add(item(changes, item)));
    }

    private ComparedItem item(Changes changes, EvidenceId item) {
        return new ComparedItem(
                words,
                changes.criterion().code(),
                changes.before(item)
                        .map(copy -> new ComparedItem.Copy(
                                getTranslation(
                                        "marking-desk.compare.column",
                                        changes.attempt(),
                                        days.exact(days.day(changes.submitted()))),
                                copy,
                                new Div(),
                                file -> sealed(changes, file)))
                        .orElse(null),
                changes.now(item).map(this::now).orElse(null));
    }

    private ComparedItem.Copy now(SubmittedItem copy) {
        var edit = Buttons.to(
                Addresses.evidence(copy.item().value()), getTranslation("marking.submit.open", copy.title()));
        return new ComparedItem.Copy(
                getTranslation("marking.changes.now"),
                copy,
                edit,
                file -> new Span(file.file().name()));
    }

    private Component sealed(Changes changes, Attachment file) {
        var facts = file.file();
        return HandedInPanel.download(
                facts, new OriginalDownload(facts, out -> submissions.copyFile(changes.submission(), facts.id(), out)));
    }
}
