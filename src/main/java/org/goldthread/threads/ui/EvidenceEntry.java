package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.threads.StageState;
import org.goldthread.threads.ThreadItem;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;

/** One item of evidence on or beside the line; the whole of it is the link. */
class EvidenceEntry extends Anchor {
    EvidenceEntry(ThreadItem item, ThreadWords words) {
        super(Addresses.evidence(item.card().id().value()));
        addClassName("thread-evidence");
        var title = new Paragraph(item.card().title());
        title.addClassName("thread-evidence-title");
        var shown = new Paragraph(shown(item.card(), words));
        shown.addClassName("small");
        var state = new Chip(StateMark.look(item.state()), getTranslation(chip(item)));
        var foot = new Div(about(item.card(), words), state);
        foot.addClassName("thread-evidence-foot");
        add(title, shown, foot);
    }

    private static String chip(ThreadItem item) {
        return item.state() == StageState.DRAFTED
                ? (item.card().ready() ? "threads.chip.ready" : "threads.chip.unfinished")
                : "threads.chip." + item.state();
    }

    private String shown(EvidenceCard card, ThreadWords words) {
        return card.criteria().isEmpty()
                ? getTranslation("threads.criteria.none")
                : words.criteria().of(card.criteria());
    }

    private Span about(EvidenceCard card, ThreadWords words) {
        var about = new Span(
                card.files() == 0
                        ? words.when(card)
                        : words.when(card) + ", " + getTranslation("threads.files", card.files()));
        about.addClassName("small");
        return about;
    }
}
