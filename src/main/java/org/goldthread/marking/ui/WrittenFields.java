package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.Written;
import org.goldthread.marking.WrittenWords;
import org.goldthread.ui.Days;

/** What the candidate wrote, question by question; what was left empty is left out. */
final class WrittenFields extends DescriptionList {
    WrittenFields(SubmittedItem item, Days days) {
        addClassName("written-fields");
        new WrittenWords(I18NProvider::translate, days, true)
                .of(item)
                .forEach(written -> add(new Term(written.question()), new Description(shown(written))));
    }

    private static Component shown(Written written) {
        if (written.several()) {
            return new UnorderedList(written.lines().stream().map(ListItem::new).toArray(ListItem[]::new));
        }
        var text = new Span(written.lines().getFirst());
        text.addClassName("as-typed");
        return text;
    }
}
