package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.goldthread.threads.OpenedThread;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** On a thread's page: how the work with whoever asked reads, and the way to say more. */
class RelationshipOnThread extends Section {
    RelationshipOnThread(OpenedThread opened, RelationshipWords words) {
        addClassName("stack");
        var work = opened.work();
        var relationship = work.relationship(work.asker());
        var panel = new RelationshipPanel(
                words, ask -> new Anchor(RelationshipView.address(work.id(), ask), getTranslation(ask.label())));
        panel.show(relationship, opened.reading());
        add(
                new H2(getTranslation("threads.relationship")),
                panel,
                Buttons.to(
                        Addresses.relationship(work.id().value()),
                        getTranslation(
                                relationship.isOpen() ? "threads.relationship.say" : "threads.relationship.change")));
    }
}
