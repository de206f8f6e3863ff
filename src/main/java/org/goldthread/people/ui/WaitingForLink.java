package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.people.PersonName;
import org.goldthread.ui.Addresses;

/** Who asked for a link because they forgot their password: each leads to where it is made. */
final class WaitingForLink extends Section {
    WaitingForLink(List<PersonName> people) {
        addClassNames("card", "stack", "waiting-for-link");
        var list = new UnorderedList();
        people.forEach(person ->
                list.add(new ListItem(new Anchor(Addresses.person(person.id().value()), person.name()))));
        add(new H2(getTranslation("people.waiting-for-link")), list);
    }
}
