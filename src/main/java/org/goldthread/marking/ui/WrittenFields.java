package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.marking.CopyChange;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.Written;
import org.goldthread.marking.WrittenWords;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** What the candidate wrote, question by question; what was left empty is left out. */
final class WrittenFields extends DescriptionList {
    private final Map<String, Component> terms = new HashMap<>();

    WrittenFields(SubmittedItem item, Days days) {
        this(new WrittenWords(I18NProvider::translate, days, true).of(item), Set.of());
    }

    /** @param before the copy of an earlier attempt, if there is one: answers that are not as they were are marked */
    static WrittenFields of(SubmittedItem item, @Nullable SubmittedItem before, Days days) {
        var words = new WrittenWords(I18NProvider::translate, days, true);
        var now = words.of(item);
        var changed = before == null ? List.<CopyChange>of() : CopyChange.ofWritten(words.of(before), now);
        return new WrittenFields(now, changed.stream().map(CopyChange::what).collect(Collectors.toSet()));
    }

    /** Scrolls to the answer to a question, if it is here. */
    void goTo(String question) {
        Optional.ofNullable(terms.get(question)).ifPresent(Component::scrollIntoView);
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
            terms.put(written.question(), term);
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
