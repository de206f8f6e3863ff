package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One thing to do: what, why, and the button that starts it. */
public final class Todo extends ListItem {
    public Todo(String what, String why, Component... actions) {
        addClassName("todo");
        var title = new Paragraph(what);
        title.addClassName("todo-what");
        var reason = new Span(why);
        reason.addClassName("small");
        var buttons = new Div(actions);
        buttons.addClassName("todo-actions");
        add(new Div(title, reason), buttons);
    }
}
