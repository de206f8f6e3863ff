package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Stage;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Standards;
import org.goldthread.threads.OpenedThread;
import org.goldthread.threads.ThreadService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;

/** The golden thread of one piece of work. */
@Route(Addresses.THREADS + "/:thread")
@RolesAllowed("CANDIDATE")
class ThreadView extends Page implements BeforeEnterObserver {
    private final ThreadService threads;
    private final EngagementService works;
    private final MeasureWords measures;
    private final ThreadWords words;
    private final BriefWords brief;
    private final RelationshipWords relationships;
    private final Div content = new Div();

    ThreadView(
            ThreadService threads,
            EngagementService works,
            Standards standards,
            MeasureWords measures,
            Days days,
            Texts texts) {
        this.threads = threads;
        this.works = works;
        this.measures = measures;
        words = new ThreadWords(new CriterionTitles(standards.mine(), texts), days, texts);
        brief = new BriefWords(texts);
        relationships = new RelationshipWords(texts, days);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(threads.read(
                new EngagementId(event.getRouteParameters().get("thread").orElse(""))));
    }

    private void show(OpenedThread opened) {
        var work = opened.work();
        setHeading(work.title());
        setCrumb(ThreadsView.class, getTranslation("threads.title"), work.title());
        setUnderHeading(chips(opened).toArray(Component[]::new));
        setActions(
                Buttons.to(EditThreadView.address(work.id()), getTranslation("threads.edit")),
                Buttons.primaryTo(words.newEvidence(next(opened), work.id()), getTranslation("threads.log")));
        var beside = new Div(new RelationshipOnThread(opened, relationships), new BesideThread(opened, words));
        beside.addClassName("thread-beside");
        var columns = new Div(measures(opened), beside);
        columns.addClassName("thread-columns");
        content.removeAll();
        content.add(new ThreadLine(opened, words, measures));
        if (RequestAndNeed.has(opened)) {
            content.add(new RequestAndNeed(opened, brief, words));
        }
        content.add(columns);
    }

    /** The stage that "Log evidence" begins with; the form lets one change it. */
    private static Stage next(OpenedThread opened) {
        var next = opened.thread().next().stage();
        return next == null ? Stage.IMPROVEMENT : next;
    }

    private List<Chip> chips(OpenedThread opened) {
        var work = opened.work();
        var chips = new ArrayList<Chip>();
        chips.add(
                work.askedBy() == null
                        ? new Chip(Look.OPEN, getTranslation("threads.asked-by.nobody"))
                        : new Chip(Look.PLAIN, brief.askedBy(work.brief())));
        work.prime()
                .ifPresent(
                        prime -> chips.add(new Chip(Look.PLAIN, getTranslation("threads.prime", brief.served(prime)))));
        work.served().stream()
                .filter(served -> !served.prime())
                .forEach(served ->
                        chips.add(new Chip(Look.PLAIN, getTranslation("threads.served", brief.served(served)))));
        relationships.chip(opened.reading()).ifPresent(differs -> chips.add(new Chip(Look.DIFFERS, differs)));
        return chips;
    }

    private Section measures(OpenedThread opened) {
        var section = new Section(new H2(getTranslation("threads.measures")));
        section.addClassName("stack");
        if (opened.work().measures().isEmpty()) {
            var none = new Paragraph(getTranslation("threads.measures.empty"));
            none.addClassName("small");
            section.add(none);
        }
        opened.work()
                .measures()
                .forEach(measure -> section.add(new MeasureCard(
                        measure,
                        opened.thread().markers(),
                        measures,
                        words.days(),
                        () -> remove(opened.work().id(), measure))));
        return section;
    }

    private void remove(EngagementId work, Measure measure) {
        try {
            works.removeMeasure(work, measure.id());
        } catch (Refused refused) {
            Notices.refused(refused.refusal());
            return;
        }
        show(threads.read(work));
        Notices.undoable(getTranslation("threads.measure.removed"), () -> {
            works.keepMeasure(work, null, measure);
            show(threads.read(work));
        });
    }
}
