package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldthread.marking.SubmissionState;

/** The right pane of what is marked no longer: what was decided on the criterion, to be read only. */
final class DecidedPane extends Section {
    private final Anchor back = new Anchor("", getTranslation("marking-desk.looking-back"));
    private final UnorderedList decided = new UnorderedList();
    private final Div asked = new Div();

    DecidedPane() {
        addClassNames("pane", "judgement-pane", "decided-pane");
        setAriaLabel(getTranslation("marking-desk.pane.JUDGEMENT"));
        var note = new Div(new Paragraph(getTranslation("marking-desk.looking")), back);
        note.addClassName("hint");
        add(note, asked, decided);
    }

    void show(Desk desk, Place place) {
        var at = desk.criterion(place.claim().criterion());
        back.setHref(FinishView.address(desk.id()));
        decided.removeAll();
        asked.removeAll();
        if (desk.submission().state() == SubmissionState.RETURNED) {
            asked.add(new CriterionHead(at));
        } else {
            decided.add(new DecisionRow(desk, at, true));
        }
    }
}
