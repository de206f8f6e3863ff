package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.AddendumKind;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;

/** What the assessor saw, discussed or asked, its words folded beneath, and when the candidate confirmed it. */
final class AddedRow extends ListItem {
    AddedRow(Desk desk, Addendum added) {
        addClassName("decision-row");
        var title = added.title();
        var words = new Div(new H3(getTranslation(title.key(), title.args().toArray())), about(desk, added));
        if (!added.question().isEmpty()) {
            words.add(folded("marking-desk.asked", added.question()));
        }
        if (!added.account().isEmpty()) {
            words.add(folded("marking-desk.account." + added.kind(), added.account()));
        }
        var recording = added.recording();
        if (recording != null) {
            words.add(small(getTranslation("marking-desk.added-recording", recording.name())));
        }
        var confirmed = added.confirmedByCandidate();
        if (confirmed != null) {
            var key = added.kind() == AddendumKind.QUESTIONING
                            && added.placeOrMedium().isEmpty()
                    ? "marking-desk.answered-on"
                    : "marking-desk.confirmed-on";
            var day = desk.days().exact(desk.days().day(confirmed));
            words.add(small(getTranslation(key, desk.candidate(), day)));
        }
        add(words, new Div(chip(desk, added)));
    }

    private Paragraph about(Desk desk, Addendum added) {
        var criteria = desk.criteria().stream().map(at -> at.criterion()).toList();
        return small(getTranslation(
                "marking-desk.added-about",
                desk.days().exact(added.on()),
                CriterionName.all(added.criteria(), criteria)));
    }

    private NativeDetails folded(String key, String text) {
        var words = new Paragraph(text);
        words.addClassName("as-typed");
        return new NativeDetails(getTranslation(key), words);
    }

    private Chip chip(Desk desk, Addendum added) {
        return added.isConfirmed()
                ? new Chip(Look.MET, getTranslation("marking-desk.confirmed-by", desk.candidate()))
                : new Chip(Look.WAITING, getTranslation("marking-desk.not-confirmed-by", desk.candidate()));
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("small");
        return paragraph;
    }
}
