package org.goldthread.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Team;
import org.goldthread.ui.Buttons;

/** All roles of a person, each with where and for how long. */
final class RolesField extends CustomField<List<RoleGrant>> {
    private final Div rows = new Div();
    private final List<Team> teams;

    RolesField(List<Team> teams, LocalDate today) {
        super(List.of());
        this.teams = teams;
        setLabel(getTranslation("people.roles"));
        setManualValidation(true);
        rows.addClassName("stack");
        Button more = Buttons.plain(
                getTranslation("people.role.add"), () -> append(RoleGrant.everywhere(Role.CANDIDATE, today)));
        var all = new Div(rows, more);
        all.addClassName("stack");
        add(all);
    }

    private void append(RoleGrant grant) {
        rows.add(row(grant));
        updateValue();
    }

    private RoleRow row(RoleGrant grant) {
        return new RoleRow(grant, teams, row -> {
            rows.remove(row);
            updateValue();
        });
    }

    @Override
    protected List<RoleGrant> generateModelValue() {
        return rows.getChildren()
                .filter(RoleRow.class::isInstance)
                .map(row -> ((RoleRow) row).grant())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<RoleGrant> grants) {
        rows.removeAll();
        grants.forEach(grant -> rows.add(row(grant)));
    }

    /** What the rows say now. */
    List<RoleGrant> grants() {
        return generateModelValue();
    }
}
