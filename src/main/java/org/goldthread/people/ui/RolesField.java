package org.goldthread.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Team;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;

/** All roles of a person, each with where and for how long. */
final class RolesField extends CustomField<List<RoleGrant>> {
    private final Div rows = new Div();
    private final List<Team> teams;
    private final Days days;

    RolesField(List<Team> teams, Days days) {
        super(List.of());
        this.teams = teams;
        this.days = days;
        setLabel(getTranslation("people.roles"));
        setManualValidation(true);
        Button more = Buttons.plain(
                getTranslation("people.role.add"), () -> append(RoleGrant.everywhere(Role.CANDIDATE, days.today())));
        var all = new Div(rows, more);
        all.addClassName("roles-all");
        add(all);
    }

    private void append(RoleGrant grant) {
        var row = row(grant, false);
        rows.add(row);
        row.open();
        updateValue();
    }

    private RoleRow row(RoleGrant grant, boolean kept) {
        return new RoleRow(grant, kept, teams, days, row -> {
            if (!row.isKept()) {
                rows.remove(row);
            }
            updateValue();
        });
    }

    @Override
    protected List<RoleGrant> generateModelValue() {
        return rows.getChildren()
                .filter(RoleRow.class::isInstance)
                .map(RoleRow.class::cast)
                .filter(row -> !row.isLeaving())
                .map(RoleRow::grant)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<RoleGrant> grants) {
        rows.removeAll();
        grants.forEach(grant -> rows.add(row(grant, true)));
    }

    /** What the rows say now. */
    List<RoleGrant> grants() {
        return generateModelValue();
    }
}
