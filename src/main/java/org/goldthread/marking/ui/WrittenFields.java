package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.Written;
import org.goldthread.marking.WrittenWords;
import org.goldthread.ui.Days;

/** What the candidate wrote, question by question; what was left empty is left out. */
final class WrittenFields extends DescriptionList {
    WrittenFields(SubmittedItem item, Days days) {
        this(new WrittenWords(I18NProvider::translate, days, true).of(item), Set.of());
    }

    /** @param changed the questions whose answers are not as in another copy; they are marked, and said to be */
    WrittenFields(List<Written> all, Set<String> changed) {
        addClassName("written-fields");
        all.forEach(written -> {
            var term = new Term(written.question());
            var answer = new Description(shown(written));
            if (changed.contains(written.question())) {
                var mark = new Span(getTranslation("marking-desk.compare.mark"));
                mark.addClassName("changed-mark");
                term.add(new Span(" "), mark);
                answer.addClassName("changed");
            }
            add(term, answer);
        });
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
