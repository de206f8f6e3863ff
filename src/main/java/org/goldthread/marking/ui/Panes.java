package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FilesService;
import org.goldthread.people.SignedInExecutor;

/** The three panes side by side; on a phone one at a time, with the switch at the bottom. */
final class Panes extends Div {
    private final CriteriaPane criteria;
    private final EvidencePane evidence;
    private final JudgementPane judgement;
    private final AddPanel additions;
    private final FinishPanel finish;
    private final StepLinks steps = new StepLinks();
    private final PaneSwitch paneSwitch = new PaneSwitch();

    Panes(Judging judging, FilesService files, SignedInExecutor threads, MeasureWords words, KeyHelp keys) {
        addClassName("panes");
        criteria = new CriteriaPane(keys);
        evidence = new EvidencePane(new SubmittedFiles(judging.marking(), threads, judging.submission()), words);
        additions = new AddPanel(judging, files);
        finish = new FinishPanel(judging);
        judgement = new JudgementPane(judging, additions, finish);
        add(criteria, steps, evidence, judgement, paneSwitch);
    }

    void show(Desk desk, Place place) {
        getElement().setAttribute("data-pane", place.pane().inAddress());
        criteria.show(desk, place);
        evidence.show(desk, place);
        judgement.show(desk, place);
        additions.show(desk, place);
        finish.show(desk);
        steps.show(desk, place);
        paneSwitch.show(desk, place);
    }
}
