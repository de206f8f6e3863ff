package org.goldthread.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.goldthread.evidence.DismissedHint;
import org.goldthread.evidence.Hint;

/** The hints that were set aside, folded, each with its reason and the way back. */
final class HintsAside extends Details {
    private final UnorderedList list = new UnorderedList();
    private final Consumer<Hint> takeBack;

    HintsAside(Consumer<Hint> takeBack) {
        this.takeBack = takeBack;
        addClassName("hints-aside");
        add(list);
    }

    void show(List<DismissedHint> dismissed) {
        setVisible(!dismissed.isEmpty());
        setSummaryText(Words.text("evidence.hints.aside", dismissed.size()));
        list.removeAll();
        dismissed.forEach(each -> list.add(entry(each)));
    }

    private ListItem entry(DismissedHint dismissed) {
        var reason = new Paragraph(Words.text("evidence.hints.aside.because", dismissed.reason()));
        reason.addClassNames("small", "reason");
        var back = new NativeButton(Words.text("evidence.hints.take-back"), _ -> takeBack.accept(dismissed.hint()));
        back.addClassName("link-button");
        back.setAriaLabel(Words.text("evidence.hints.take-back-named", Words.of(dismissed.hint())));
        return new ListItem(new Paragraph(Words.of(dismissed.hint())), reason, back);
    }
}
