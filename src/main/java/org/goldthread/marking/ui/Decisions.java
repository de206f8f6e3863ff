package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.portfolio.Outcome;
import org.jspecify.annotations.Nullable;

/** The whole, in the order in which the candidate reads it: met first, then not yet, what is open, what was added. */
final class Decisions extends Div {
    private final Desk desk;
    private final boolean inFull;

    Decisions(Desk desk) {
        this(desk, false);
    }

    /** For whoever did not mark it: with what each criterion asks, and every letter open. */
    static Decisions toSign(Desk desk) {
        return new Decisions(desk, true);
    }

    private Decisions(Desk desk, boolean inFull) {
        this.desk = desk;
        this.inFull = inFull;
        addClassName("decisions");
        list("marking-desk.decided-met", Outcome.MET);
        list("marking-desk.decided-not-yet", Outcome.NOT_YET);
        list("marking-desk.decided-open", null);
        section(
                "marking-desk.decided-added",
                desk.submission().addenda().stream()
                        .map(added -> new AddedRow(desk, added))
                        .toList());
    }

    private void list(String key, @Nullable Outcome outcome) {
        section(
                key,
                desk.criteria().stream()
                        .filter(criterion -> criterion.judgement().outcome() == outcome)
                        .map(criterion -> new DecisionRow(desk, criterion, inFull))
                        .toList());
    }

    private void section(String key, List<? extends ListItem> rows) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            rows.forEach(list::add);
            add(new H2(getTranslation(key)), list);
        }
    }
}
