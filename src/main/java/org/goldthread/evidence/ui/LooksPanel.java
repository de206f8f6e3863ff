package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.LookRequest;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** "Ask for a look": what others say of the draft before it is handed in. There is none before it is kept. */
final class LooksPanel extends Section {
    private final EvidenceDesk desk;
    private final Framework framework;
    private final Div asking = new Div();
    private final Div threads = new Div();
    private Optional<EvidenceItem> shown = Optional.empty();

    LooksPanel(EvidenceDesk desk, Framework framework) {
        this.desk = desk;
        this.framework = framework;
        setId("looks");
        addClassName("looks-panel");
        var lead = new Paragraph(Words.text("evidence.looks.lead"));
        lead.addClassName("small");
        add(new H2(Words.text("evidence.looks")), lead, asking, threads);
        threads.addClassName("look-threads");
        setVisible(false);
    }

    /** What is being written in it stays. */
    void show(EvidenceItem item) {
        var first = shown.isEmpty();
        shown = Optional.of(item);
        if (first && item.version() != null) {
            setVisible(true);
            offer();
            list(item);
        } else if (item.version() == null) {
            shown = Optional.empty();
        }
    }

    private void offer() {
        asking.removeAll();
        asking.add(Buttons.plain(Words.text("evidence.looks.ask"), this::ask));
    }

    private void ask() {
        var choices = desk.looks().choices();
        asking.removeAll();
        if (choices.isEmpty()) {
            var nobody = new Paragraph(Words.text("evidence.looks.nobody"));
            nobody.getElement().setAttribute("role", "status");
            asking.add(nobody);
            return;
        }
        var form = new AskForm(desk.looks(), shown.orElseThrow(), framework, choices, this::asked);
        asking.add(form);
        form.focusFirst();
    }

    private void asked(Optional<LookRequest> request) {
        offer();
        request.ifPresent(asked -> {
            list(shown.orElseThrow());
            Notices.say(Words.text("evidence.looks.asked-now"));
        });
    }

    /** Anew: what is typed into an answer meanwhile is what the browser keeps. */
    private void list(EvidenceItem item) {
        threads.removeAll();
        desk.looks()
                .at(item.id())
                .forEach(look -> threads.add(new LookThread(look, desk.looks(), desk.days(), framework)));
    }
}
