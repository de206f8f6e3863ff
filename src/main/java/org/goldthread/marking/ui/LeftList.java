package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Notices;

/** What finishing still waits for, one sentence each: folded, as at the start it is every claim and every criterion. */
final class LeftList extends NativeDetails {
    private final UnorderedList names = new UnorderedList();

    LeftList() {
        addClassName("left-list");
        setSummaryText(getTranslation("marking-desk.what-is-left"));
        names.addClassName("small");
        setContent(names);
    }

    void show(List<Refusal> left) {
        names.removeAll();
        left.forEach(refusal -> names.add(new ListItem(Notices.text(refusal))));
        setVisible(!left.isEmpty());
    }
}
