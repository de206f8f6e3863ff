package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.goldthread.evidence.OrganisationReference;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ReferenceKind;
import org.goldthread.evidence.StandardReference;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** The list that a team shares: to take from it what the organisation has written, and to put on it what was typed. */
final class SharedList extends Div {
    private final OrganisationReferences references;
    private final ReferenceKind kind;

    SharedList(OrganisationReferences references, ReferenceKind kind, Consumer<StandardReference> take) {
        this.references = references;
        this.kind = kind;
        addClassName("shared-list");
        var choice = new ComboBox<OrganisationReference>(Words.text("evidence.shared.take." + kind));
        choice.setPlaceholder(Words.text("evidence.shared.search"));
        choice.setItemLabelGenerator(SharedList::label);
        choice.setItems(query ->
                references.find(kind, query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                take.accept(change.getValue().reference());
                choice.clear();
            }
        });
        add(choice);
    }

    /** Offers to put what is typed on the list, too. */
    SharedList sharing(Supplier<List<StandardReference>> typed) {
        add(Buttons.quiet(Words.text("evidence.shared.add." + kind), () -> share(typed.get())));
        return this;
    }

    private static String label(OrganisationReference listed) {
        var reference = listed.reference();
        return reference.source().isBlank() ? reference.text() : reference.text() + " · " + reference.source();
    }

    private void share(List<StandardReference> typed) {
        if (typed.stream().allMatch(each -> each.text().isBlank())) {
            Notices.say(Words.text("evidence.shared.nothing-typed"));
            return;
        }
        try {
            var added = references.add(kind, typed);
            if (added.isEmpty()) {
                Notices.say(Words.text("evidence.shared.there-already"));
            } else {
                Notices.undoable(Words.text("evidence.shared.added", added.size()), () -> references.takeBack(added));
            }
        } catch (Refused refused) {
            Notices.refused(refused.refusal());
        }
    }
}
