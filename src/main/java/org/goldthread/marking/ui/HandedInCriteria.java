package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Where nothing was decided: for which criteria it was handed in. */
final class HandedInCriteria extends Div {
    HandedInCriteria(Desk desk) {
        addClassName("decisions");
        var list = new UnorderedList();
        desk.criteria().forEach(at -> {
            var row = new ListItem(new Div(CriterionName.of(at.criterion())));
            row.addClassName("decision-row");
            list.add(row);
        });
        add(new H2(getTranslation("marking-desk.criteria")), list);
        setVisible(!desk.criteria().isEmpty());
    }
}
