package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FilesService;
import org.goldthread.people.SignedInExecutor;

/** The three panes side by side; on a phone one at a time, with the switch at the bottom. */
final class Panes extends Div {
    private final CriteriaPane criteria;
    private final EvidencePane evidence;
    private final List<Part> judgement;
    private final StepLinks steps = new StepLinks();
    private final PaneSwitch paneSwitch = new PaneSwitch();

    private Panes(CriteriaPane criteria, EvidencePane evidence, Component judgementPane, List<Part> judgement) {
        addClassName("panes");
        this.criteria = criteria;
        this.evidence = evidence;
        this.judgement = judgement;
        add(criteria, steps, evidence, judgementPane, paneSwitch);
    }

    static Panes toMark(
            Judging judging, FilesService files, SignedInExecutor threads, MeasureWords words, KeyHelp keys) {
        var additions = new AddPanel(judging, files);
        var finish = new FinishPanel(judging);
        var pane = new JudgementPane(judging, additions, finish);
        return new Panes(
                new CriteriaPane(keys),
                new EvidencePane(new SubmittedFiles(judging.marking(), threads, judging.submission()), words),
                pane,
                List.of(pane::show, additions::show, (desk, _) -> finish.show(desk)));
    }

    /** What is marked no longer: nothing in it changes anything. */
    static Panes toRead(SubmittedFiles files, MeasureWords words, KeyHelp keys) {
        var pane = new DecidedPane();
        return new Panes(new CriteriaPane(keys), new EvidencePane(files, words), pane, List.of(pane::show));
    }

    void show(Desk desk, Place place) {
        getElement().setAttribute("data-pane", place.pane().inAddress());
        criteria.show(desk, place);
        evidence.show(desk, place);
        judgement.forEach(part -> part.show(desk, place));
        steps.show(desk, place);
        paneSwitch.show(desk, place);
    }

    /** What is drawn anew after each step. */
    private interface Part {
        void show(Desk desk, Place place);
    }
}
