package org.goldthread.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.Scope;
import org.goldthread.people.Team;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.DayField;
import org.goldthread.ui.Days;

/** One granted role: what, where, from when, until when. */
final class RoleRow extends Div {
    private final Select<Role> role = new Select<>();
    private final Select<Scope> scope = new Select<>();
    private final DatePicker from = DayField.labelled(getTranslation("people.role.from"));
    private final DatePicker to = DayField.labelled(getTranslation("people.role.to"));
    private final LocalDate first;
    private final Span said = new Span();
    private final Button change = Buttons.quiet(getTranslation("people.role.change"), this::open);
    private final Div fields = new Div(role, scope, from, to);

    RoleRow(RoleGrant grant, List<Team> teams, Days days, Consumer<RoleRow> remove) {
        first = grant.from();
        addClassName("role-row");
        fields.addClassName("role-fields");
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> RoleTexts.of(this, each));
        role.setValue(grant.role());
        scope.setLabel(getTranslation("people.scope"));
        scope.setItemLabelGenerator(each -> RoleTexts.scope(this, each, teams));
        offerScopes(grant.role(), grant.scope(), teams);
        role.addValueChangeListener(change -> offerScopes(change.getValue(), scope.getValue(), teams));
        from.setValue(grant.from());
        to.setValue(grant.to());
        to.setClearButtonVisible(true);
        var gone = Buttons.quiet(getTranslation("people.role.remove"), () -> remove.accept(this));
        named(gone);
        said.setText(RoleTexts.sentence(this, grant, teams, days));
        change.setAriaLabel(getTranslation("people.role.change-which", RoleTexts.of(this, grant.role())));
        fields.setVisible(false);
        var buttons = new Div(change, gone);
        buttons.addClassName("row");
        add(said, fields, buttons);
    }

    /** Shows the fields; until then the grant is a sentence. */
    void open() {
        said.setVisible(false);
        change.setVisible(false);
        fields.setVisible(true);
        role.focus();
    }

    /** A screen reader hears which role a button takes away. */
    private void named(Button gone) {
        gone.setAriaLabel(getTranslation("people.role.remove-which", RoleTexts.of(this, role.getValue())));
        role.addValueChangeListener(change ->
                gone.setAriaLabel(getTranslation("people.role.remove-which", RoleTexts.of(this, change.getValue()))));
    }

    /** Teams only for roles that can be limited to one. */
    private void offerScopes(Role granted, Scope held, List<Team> teams) {
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.organisation());
        if (granted.byTeam()) {
            teams.forEach(team -> scopes.add(Scope.team(team.id())));
        }
        scope.setItems(scopes);
        scope.setValue(scopes.contains(held) ? held : Scope.organisation());
    }

    RoleGrant grant() {
        return new RoleGrant(
                role.getValue(),
                scope.getValue(),
                Optional.ofNullable(from.getValue()).orElse(first),
                to.getValue());
    }
}
