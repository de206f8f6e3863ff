package org.goldthread.people.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleOrder;
import org.goldthread.people.Role;
import org.goldthread.people.Team;

/** The three ways to narrow the list, and its order. */
final class PeopleSearch extends Div {
    private final TextField text = new TextField(getTranslation("people.search"));
    private final Select<Role> role = new Select<>();
    private final Select<Team> team = new Select<>();
    private final Select<PeopleOrder> order = new Select<>();
    private final List<Team> teams;
    private final Consumer<PeopleAddress> go;

    PeopleSearch(List<Team> teams, Consumer<PeopleAddress> go) {
        this.teams = teams;
        this.go = go;
        addClassNames("row", "people-search");
        getElement().setAttribute("role", "search");
        text.setPlaceholder(getTranslation("people.search.example"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(this::changed);
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> each == null ? anything() : RoleTexts.of(this, each));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(anything());
        role.addValueChangeListener(this::changed);
        team.setLabel(getTranslation("people.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(each -> each == null ? anything() : each.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(anything());
        team.addValueChangeListener(this::changed);
        team.setVisible(!teams.isEmpty());
        order.setLabel(getTranslation("people.order"));
        order.setItems(teams.isEmpty() ? List.of(PeopleOrder.NAME, PeopleOrder.ROLE) : List.of(PeopleOrder.values()));
        order.setItemLabelGenerator(each -> getTranslation("people.people-order." + each));
        order.addValueChangeListener(this::changed);
        add(text, role, team, order);
    }

    private String anything() {
        return getTranslation("people.any");
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            var chosen = team.getValue();
            var roles = role.getOptionalValue().map(Set::of).orElse(Set.of());
            var filter = new PeopleFilter(text.getValue(), roles, chosen == null ? null : chosen.id(), sorted());
            go.accept(new PeopleAddress(filter, 0));
        }
    }

    private PeopleOrder sorted() {
        return order.getOptionalValue().orElse(PeopleOrder.NAME);
    }

    /** Shows what the address says, without asking for it again. */
    void show(PeopleFilter filter) {
        if (!text.getValue().strip().equals(filter.search())) {
            text.setValue(filter.search());
        }
        role.setValue(filter.roles().stream().findFirst().orElse(null));
        team.setValue(teams.stream()
                .filter(each -> each.id().equals(filter.team()))
                .findFirst()
                .orElse(null));
        order.setValue(teams.isEmpty() && filter.order() == PeopleOrder.TEAM ? PeopleOrder.NAME : filter.order());
    }
}
