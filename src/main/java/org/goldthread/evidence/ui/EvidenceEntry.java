package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.EvidenceRow;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;

/** One item in the list. */
final class EvidenceEntry extends ListItem {
    EvidenceEntry(EvidenceRow row, Framework framework, Days days, Runnable delete) {
        var card = row.card();
        addClassName("evidence-entry");
        var link = new Anchor(Addresses.evidence(card.id().value()), card.title());
        link.addClassNames("title-link", "entry-title");
        var chips = new Div(
                new Chip(Look.PLAIN, Words.of(card.stage())),
                new Chip(Standings.look(row.state()), Words.of(row.state())));
        chips.addClassName("entry-chips");
        var facts = new Paragraph(days.period(card.from(), card.to()));
        facts.addClassName("small");
        if (!row.thread().isEmpty()) {
            facts.add(new Span(" · " + row.thread()));
        }
        if (card.files() > 0) {
            facts.add(new Span(" · " + Words.text("evidence.list.files", card.files())));
        }
        var shows = new Paragraph(criteria(card, framework));
        shows.addClassName("entry-criteria");
        var words = new Div(link, facts, shows);
        words.addClassName("entry-words");
        var away = Buttons.quiet(Words.text("evidence.list.delete"), delete);
        away.setAriaLabel(Words.text("evidence.list.delete-named", card.title()));
        add(words, chips, away);
    }

    /** Titles first, codes after them. */
    private static String criteria(EvidenceCard card, Framework framework) {
        if (card.criteria().isEmpty()) {
            return Words.text("evidence.list.shows-nothing");
        }
        return card.criteria().stream()
                .map(code -> framework.criterion(code).map(Criterion::title).orElse("") + " " + code.value())
                .map(String::strip)
                .collect(Collectors.joining(" · "));
    }
}
