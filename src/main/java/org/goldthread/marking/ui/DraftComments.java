package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.evidence.FormativeComment;
import org.goldthread.ui.Days;

/** What a coach or assessor said of the draft and its candidate handed in with the item; nothing where there is none. */
final class DraftComments extends Div {
    DraftComments(List<FormativeComment> comments, Days days) {
        addClassNames("set-aside", "draft-comments");
        setVisible(!comments.isEmpty());
        var label = new Paragraph(getTranslation("marking-desk.draft-comments"));
        label.addClassName("strong");
        add(
                label,
                new UnorderedList(
                        comments.stream().map(comment -> entry(comment, days)).toArray(ListItem[]::new)));
    }

    private ListItem entry(FormativeComment comment, Days days) {
        var text = new Paragraph(comment.text());
        text.addClassName("as-typed");
        var by = new Paragraph(getTranslation(
                "marking-desk.draft-comments.by." + comment.as(), comment.name(), days.exact(days.day(comment.at()))));
        by.addClassNames("small", "reason");
        var entry = new ListItem(text, by);
        if (!comment.question().isEmpty()) {
            var question = new Paragraph(getTranslation("marking-desk.draft-comments.asked", comment.question()));
            question.addClassNames("small", "reason");
            entry.addComponentAsFirst(question);
        }
        return entry;
    }
}
