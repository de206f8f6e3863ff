package org.goldthread.marking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FilesService;
import org.goldthread.marking.CommentBankService;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.AccountService;
import org.goldthread.people.SignedInExecutor;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** One submission on the assessor's desk: its criteria, the evidence itself and the judgement, side by side. */
@JsModule("./keys.ts")
@Route(value = "marking/:submission")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class MarkSubmissionView extends Page implements BeforeEnterObserver {
    private final MarkingService marking;
    private final CommentBankService bank;
    private final FilesService files;
    private final SignedInExecutor threads;
    private final MeasureWords words;
    private final Days days;
    private final AccountService account;
    private final DeskHead head = new DeskHead();
    private @Nullable SubmissionId opened;
    private boolean marks;
    private @Nullable Panes panes;
    private @Nullable Place place;

    MarkSubmissionView(
            MarkingService marking,
            CommentBankService bank,
            FilesService files,
            SignedInExecutor threads,
            AccountService account,
            MeasureWords words,
            Days days) {
        this.marking = marking;
        this.bank = bank;
        this.files = files;
        this.threads = threads;
        this.words = words;
        this.days = days;
        this.account = account;
        addClassName("desk");
        addAttachListener(attached -> attached.getUI().getPage().addJavaScript("context://desk.js"));
        takeKeys(account.settings().keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SubmissionId(event.getRouteParameters().get("submission").orElseThrow());
        var desk = new Desk(marking.desk(id), days);
        boolean open = desk.marking().isOpen();
        if (!open && !isToBeRead(desk, event.getLocation().getQueryParameters())) {
            event.forwardTo(FinishView.address(id));
            return;
        }
        place = Place.from(event.getLocation().getQueryParameters(), desk);
        if (panes == null || !id.equals(opened) || marks != open) {
            opened = id;
            marks = open;
            open(desk);
        }
        show(desk);
    }

    /** Its bare address leads to what was decided, from where one comes back to a place in it. */
    private static boolean isToBeRead(Desk desk, QueryParameters query) {
        return desk.submission().state() != SubmissionState.WITHDRAWN
                && query.getSingleParameter("at").isPresent();
    }

    private Panes panes(Desk desk) {
        var keys = new KeyHelp(account.settings().keys(), this::useKeys);
        return marks
                ? Panes.toMark(
                        new Judging(marking, bank, desk.id(), saved -> saved(saved, desk), this::givenBack),
                        files,
                        threads,
                        words,
                        keys)
                : Panes.toRead(new SubmittedFiles(marking, threads, desk.id()), words, keys);
    }

    private void open(Desk desk) {
        if (panes != null) {
            remove(panes);
        }
        panes = panes(desk);
        add(panes);
        var attempt = getTranslation("marking-desk.attempt", desk.submission().attempt());
        setHeading(getTranslation(
                "marking-desk.heading", desk.candidate(), desk.submission().attempt()));
        setCrumb(new Anchor(Addresses.MARKING, getTranslation("marking-desk.title")), attempt);
        var statement = desk.submission().presentation().statement();
        if (statement.isBlank()) {
            setUnderHeading(head);
        } else {
            setUnderHeading(
                    head,
                    new Details(
                            getTranslation("marking-desk.statement", desk.candidate()),
                            new CoveringStatement(statement)));
        }
    }

    private void useKeys(boolean keys) {
        account.useKeys(keys);
        takeKeys(keys);
    }

    private void takeKeys(boolean keys) {
        getElement().setAttribute("data-keys", keys ? "on" : "off");
    }

    private void saved(MarkingDesk saved, Desk opened) {
        show(new Desk(saved.goingOn(opened.marking()), days));
    }

    private void show(Desk desk) {
        if (panes != null && place != null) {
            head.show(desk);
            panes.show(desk, place);
        }
    }

    private void givenBack() {
        Notices.say(getTranslation("marking-desk.given-back"));
        UI.getCurrent().navigate(Addresses.MARKING);
    }
}
