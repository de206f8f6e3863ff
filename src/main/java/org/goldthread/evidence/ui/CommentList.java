package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.goldthread.evidence.LookComment;
import org.goldthread.evidence.LookRequest;
import org.goldthread.ui.Days;

/** What both wrote in a look at a draft, from the first to the last. */
final class CommentList extends OrderedList {
    /**
     * @param name what each is called here
     * @param actions what can be done with a comment here
     */
    CommentList(
            LookRequest request,
            Days days,
            Function<LookComment, String> name,
            Function<LookComment, List<Component>> actions) {
        addClassName("look-comments");
        setVisible(!request.comments().isEmpty());
        for (var comment : request.comments()) {
            var who = new Span(name.apply(comment));
            who.addClassName("strong");
            var head = new Div(who, days.when(comment.at()));
            head.addClassName("comment-head");
            var text = new Paragraph(comment.text());
            text.addClassName("as-typed");
            var entry = new ListItem(head, text);
            entry.setClassName("comment-of-reader", request.isComment(comment));
            actions.apply(comment).forEach(entry::add);
            add(entry);
        }
    }
}
