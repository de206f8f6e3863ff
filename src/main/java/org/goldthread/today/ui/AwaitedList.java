package org.goldthread.today.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.today.Awaited;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Todo;

/** Who has to do something before it goes on, and since when. */
class AwaitedList extends Section {
    AwaitedList(List<Awaited> awaited, Days days) {
        addClassNames("stack", "awaited");
        var list = new UnorderedList();
        list.addClassName("todo-list");
        awaited.forEach(each -> list.add(entry(each, days)));
        add(new H2(getTranslation("today.awaited")), new Card(list));
    }

    private Todo entry(Awaited awaited, Days days) {
        var since = awaited.since();
        var what = getTranslation("today.awaited." + awaited.kind(), awaited.who(), awaited.whom());
        var open = Buttons.to(awaited.address(), getTranslation("today.awaited.open"));
        open.getElement().setAttribute("aria-label", open.getText() + ": " + what);
        return new Todo(what, since == null ? "" : getTranslation("today.awaited.since", days.said(since)), open);
    }
}
