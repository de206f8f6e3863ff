package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
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
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;

/** For a criterion that was handed in before: what changed since, item by item, before it is handed in again. */
@Route("portfolio/:portfolio/changes/:criterion")
@RolesAllowed("CANDIDATE")
class ChangesView extends SideBySide {
    private final SubmissionService submissions;

    ChangesView(SubmissionService submissions, MeasureWords measures, Days days) {
        super(measures, days);
        this.submissions = submissions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var portfolio =
                new PortfolioId(event.getRouteParameters().get("portfolio").orElseThrow());
        show(portfolio, submissions.changes(portfolio, criterion(event)));
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
                Buttons.primaryTo(
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
                                column(changes.attempt(), changes.submitted()),
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
