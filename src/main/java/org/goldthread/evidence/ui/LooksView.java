package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestState;
import org.goldthread.evidence.LookRow;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Look;
import org.goldthread.ui.Page;

/** The drafts that one was asked to look at, those that wait first. */
@Route(Addresses.LOOKS)
@Menu(order = 35, title = "looks")
@RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
class LooksView extends Page implements BeforeEnterObserver {
    private final LookReadingService looks;
    private final Days days;
    private final Div content = new Div();

    LooksView(LookReadingService looks, Days days) {
        this.looks = looks;
        this.days = days;
        addClassName("looks-list");
        setHeading(Words.text("evidence.looks.mine"));
        setLead(Words.text("evidence.looks.mine.lead"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = looks.shownToMe();
        content.removeAll();
        if (shown.isEmpty()) {
            content.add(new EmptyState(
                    Words.text("evidence.looks.mine.none"), Words.text("evidence.looks.mine.none.example")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("look-entries", "plain-list");
        shown.forEach(row -> list.add(entry(row)));
        content.add(list);
    }

    private ListItem entry(LookRow row) {
        var request = row.request();
        var link = new Anchor(Addresses.look(request.id().value()), row.title());
        link.addClassNames("title-link", "entry-title");
        var facts = new Paragraph(Words.text("evidence.looks.from", row.name(), days.said(request.updated())));
        facts.addClassName("small");
        var words = new Div(link, facts);
        words.addClassName("entry-words");
        if (!request.question().isEmpty()) {
            var question = new Paragraph(request.question());
            question.addClassNames("as-typed", "look-question");
            words.add(question);
        }
        var waits = request.state() == LookRequestState.ASKED;
        var entry = new ListItem(
                words,
                new Chip(
                        waits ? Look.WAITING : Look.PLAIN,
                        Words.text(waits ? "evidence.looks.waits-for-you" : "evidence.looks.you-commented")));
        entry.addClassName("look-entry");
        return entry;
    }
}
