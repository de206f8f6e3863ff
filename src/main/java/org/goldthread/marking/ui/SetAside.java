package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.evidence.DismissedHint;
import org.goldthread.ui.Texts;

/** The thoughts about an item that its candidate set aside when handing it in, each with the reason; nothing where there is none. */
final class SetAside extends Div {
    SetAside(List<DismissedHint> dismissed) {
        addClassName("set-aside");
        setVisible(!dismissed.isEmpty());
        var list = new UnorderedList(dismissed.stream().map(this::entry).toArray(ListItem[]::new));
        var label = new Paragraph(getTranslation("marking-desk.set-aside"));
        label.addClassName("strong");
        add(label, list);
    }

    private ListItem entry(DismissedHint dismissed) {
        var reason = new Paragraph(getTranslation("marking-desk.set-aside.because", dismissed.reason()));
        reason.addClassNames("small", "reason");
        return new ListItem(new Paragraph(getTranslation(Texts.keyOf(dismissed.hint()))), reason);
    }
}
