package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.CountersignService;
import org.goldthread.marking.MarkingService;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.SignedInExecutor;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** A trainee's decisions before they take effect (R7): all that was decided, the evidence itself, and the signature. */
@Route("marking/:submission/countersign")
@RolesAllowed("ASSESSOR")
class CountersignView extends Page implements BeforeEnterObserver {
    private final CountersignService countersigning;
    private final MarkingService marking;
    private final PeopleDirectory people;
    private final SignedInExecutor threads;
    private final MeasureWords words;
    private final Days days;
    private final Div content = new Div();

    CountersignView(
            CountersignService countersigning,
            MarkingService marking,
            PeopleDirectory people,
            SignedInExecutor threads,
            MeasureWords words,
            Days days) {
        this.countersigning = countersigning;
        this.marking = marking;
        this.people = people;
        this.threads = threads;
        this.words = words;
        this.days = days;
        content.addClassName("finish");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SubmissionId(event.getRouteParameters().get("submission").orElseThrow());
        show(new Desk(countersigning.desk(id), days));
    }

    private void show(Desk desk) {
        var submission = desk.submission();
        var assessor = people.name(submission.assessor());
        content.removeAll();
        setHeading(getTranslation("marking-desk.second.heading", desk.candidate(), submission.attempt()));
        setCrumb(
                new Anchor(Addresses.MARKING, getTranslation("marking-desk.title")),
                getTranslation("marking-desk.second.sign"));
        setLead(getTranslation(
                "marking-desk.second.lead",
                assessor,
                getTranslation(
                        "marking-desk.finish-lead",
                        desk.decided(),
                        desk.decided(Outcome.MET),
                        desk.decided(Outcome.NOT_YET))));
        content.add(
                new Div(Decisions.toSign(desk), evidence(desk)),
                new Card(new CountersignPanel(desk, assessor, countersigning)));
    }

    private Section evidence(Desk desk) {
        var files = new SubmittedFiles(marking, threads, desk.id());
        var heading = new H2(getTranslation("marking-desk.second.evidence"));
        var section = new Section(heading);
        section.addClassName("stack");
        desk.submission()
                .items()
                .forEach(item -> section.add(folded(item.title(), () -> new ItemSheet(item, files, words, days))));
        desk.submission()
                .addenda()
                .forEach(added -> section.add(folded(title(added), () -> new AddendumSheet(added, files, days))));
        return section;
    }

    private String title(Addendum added) {
        var title = added.title();
        return getTranslation(title.key(), title.args().toArray());
    }

    /** Its pages are asked for when it is unfolded. */
    private static NativeDetails folded(String title, Supplier<EvidenceSheet> sheet) {
        var details = new NativeDetails(title);
        details.addClassName("second-evidence");
        var holder = new Div();
        details.setContent(holder);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && holder.getComponentCount() == 0) {
                holder.add(sheet.get());
            }
        });
        return details;
    }
}
