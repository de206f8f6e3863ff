package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

/** Finds by a candidate's name in a list of submissions; what is searched for is part of the address. */
final class QueueSearch extends Div {
    private final TextField field = new TextField(getTranslation("marking-desk.search"));
    private final Paragraph found = new Paragraph();
    private String words = "";

    QueueSearch(String list) {
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> search(list, change.getValue().strip()));
        found.addClassName("small");
        found.getElement().setAttribute("role", "status");
        add(field, found);
        addClassName("queue-head");
        getElement().setAttribute("role", "search");
    }

    private void search(String list, String wanted) {
        if (!wanted.equals(words)) {
            var query = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", wanted);
            getUI().ifPresent(ui -> ui.navigate(list, query));
        }
    }

    /** What the address asks for. */
    String asked(QueryParameters query) {
        words = query.getSingleParameter("q").orElse("");
        field.setValue(words);
        return words;
    }

    void found(String said) {
        found.setText(said);
    }
}
