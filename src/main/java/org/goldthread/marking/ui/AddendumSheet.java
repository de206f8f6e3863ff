package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldthread.evidence.Attachment;
import org.goldthread.marking.Addendum;
import org.goldthread.ui.Days;

/** What the assessor saw, discussed or asked; nobody edits it any more. */
final class AddendumSheet extends EvidenceSheet {
    AddendumSheet(Addendum added, SubmittedFiles files, Days days) {
        super(EnumWords.of(added.kind().type()));
        var facts = new Paragraph(
                getTranslation("marking-desk.added-facts", days.exact(added.on()), added.placeOrMedium()));
        facts.addClassName("small");
        add(facts);
        if (!added.question().isEmpty()) {
            add(new H3(getTranslation("marking-desk.asked")), text(added.question()));
        }
        add(new H3(getTranslation("marking-desk.account." + added.kind())), text(added.account()));
        var recording = added.recording();
        if (recording != null) {
            add(new FilePanel(new Attachment(recording, null), files, days));
        }
    }

    private static Paragraph text(String words) {
        var typed = new Span(words);
        typed.addClassName("as-typed");
        return new Paragraph(typed);
    }
}
