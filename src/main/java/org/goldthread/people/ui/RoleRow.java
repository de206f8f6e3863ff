package org.goldthread.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
    private final Button gone = new Button();
    private final Consumer<RoleRow> remove;
    private final String granted;
    private final boolean kept;
    private boolean leaving;

    /** @param kept it is stored already, and not only begun */
    RoleRow(RoleGrant grant, boolean kept, List<Team> teams, Days days, Consumer<RoleRow> remove) {
        first = grant.from();
        this.kept = kept;
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
        this.remove = remove;
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        gone.addClickListener(_ -> leave());
        granted = RoleTexts.sentence(this, grant, teams, days);
        said.setText(granted);
        role.addValueChangeListener(_ -> name());
        name();
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

    /** What was only begun goes at once; what is granted stays until all is saved, and says so. */
    private void leave() {
        if (!kept) {
            remove.accept(this);
            return;
        }
        leaving = !leaving;
        said.setText(leaving ? getTranslation("people.role.leaving", granted) : granted);
        said.setVisible(true);
        fields.setVisible(false);
        change.setVisible(!leaving);
        name();
        remove.accept(this);
    }

    /** A granted role that is to go when all is saved. */
    boolean isLeaving() {
        return leaving;
    }

    boolean isKept() {
        return kept;
    }

    /** A screen reader hears which role a button takes away. */
    private void name() {
        var key = leaving ? "people.role.keep" : "people.role.remove";
        gone.setText(getTranslation(key));
        gone.setAriaLabel(getTranslation(key + "-which", RoleTexts.of(this, role.getValue())));
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
