package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldthread.marking.Addendum;

/** What was added or asked and the candidate has yet to confirm or answer. */
final class Waiting extends UnorderedList {
    Waiting() {
        addClassNames("waiting-list", "small");
    }

    void show(Desk desk) {
        removeAll();
        desk.submission().addenda().stream()
                .filter(added -> added.confirmedByCandidate() == null)
                .map(added -> new ListItem(words(added, desk)))
                .forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private String words(Addendum added, Desk desk) {
        if (added.account().isEmpty()) {
            return getTranslation(
                    "marking-desk.waiting-answer", desk.candidate(), desk.days().said(added.at()), added.question());
        }
        return getTranslation(
                "marking-desk.waiting-confirmation",
                getTranslation("marking-desk.add." + added.kind()),
                desk.days().exact(added.on()),
                desk.candidate());
    }
}
