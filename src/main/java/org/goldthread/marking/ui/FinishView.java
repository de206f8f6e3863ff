package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** The whole once before the candidate reads it, with the feedback to edit; afterwards the way to reopen it. */
@Route(value = "marking/:submission/finish")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class FinishView extends Page implements BeforeEnterObserver {
    private final MarkingService marking;
    private final boolean trainee;
    private final Days days;
    private final Div content = new Div();

    FinishView(MarkingService marking, CurrentPerson me, Days days) {
        this.marking = marking;
        this.trainee = !me.has(Role.ASSESSOR);
        this.days = days;
        content.addClassName("finish");
        add(content);
    }

    static String address(SubmissionId submission) {
        return Addresses.marking(submission.value()) + "/finish";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(marking.desk(
                new SubmissionId(event.getRouteParameters().get("submission").orElseThrow())));
    }

    private void show(MarkingDesk marked) {
        var desk = new Desk(marked, days);
        content.removeAll();
        var state = desk.marking().isOpen() ? "" : "." + desk.submission().state();
        setHeading(getTranslation(
                "marking-desk.finish-heading" + state,
                desk.candidate(),
                desk.submission().attempt()));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        setCrumb(crumb(desk), getTranslation("marking-desk.finish" + state));
        setLead(isDecided(desk) ? lead(desk) : "");
        setUnderHeading(new Paragraph(getTranslation(
                "marking-desk.handed-in",
                desk.days().exact(desk.days().day(desk.submission().submitted())))));
        content.add(isDecided(desk) ? new Decisions(desk) : new HandedInCriteria(desk), new Card(aside(desk)));
    }

    /** What was given back or withdrawn has no decision, whatever was judged before. */
    private static boolean isDecided(Desk desk) {
        return desk.submission().state() != SubmissionState.RETURNED
                && desk.submission().state() != SubmissionState.WITHDRAWN;
    }

    private Component aside(Desk desk) {
        if (desk.submission().state() == SubmissionState.FINISHED) {
            return new FinishedPanel(desk, () -> show(marking.reopen(desk.id())));
        }
        if (desk.submission().state() == SubmissionState.COUNTERSIGNING) {
            return new SecondSignaturePanel(desk, () -> show(marking.reopen(desk.id())));
        }
        if (!desk.marking().left().isEmpty() || !desk.marking().isOpen()) {
            return new LeftPanel(
                    desk, send(desk), confirmed -> marking.confirmAuthenticity(desk.id(), confirmed), this::show);
        }
        return new FeedbackForm(desk, marking, send(desk), this::show);
    }

    /** A trainee's goes to whoever gives the second signature first (R7). */
    private String send(Desk desk) {
        return getTranslation(trainee ? "marking-desk.send-second" : "marking-desk.send", desk.candidate());
    }

    private Span crumb(Desk desk) {
        var queue = new Anchor(Addresses.MARKING, getTranslation("marking-desk.title"));
        var here = new Anchor(
                Addresses.marking(desk.id().value()),
                getTranslation(
                        "marking-desk.heading",
                        desk.candidate(),
                        desk.submission().attempt()));
        return new Span(queue, new Span(" / "), here);
    }

    private String lead(Desk desk) {
        long met = desk.decided(Outcome.MET);
        long notYet = desk.decided(Outcome.NOT_YET);
        return getTranslation("marking-desk.finish-lead", desk.decided(), met, notYet);
    }
}
