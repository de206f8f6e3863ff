package org.goldthread.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldthread.people.ConflictDeclaration;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.ConflictState;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.RelationService;
import org.goldthread.people.StillAssesses;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Look;
import org.goldthread.ui.Notices;

/** What was declared about a person's relations to others, and the form for one more. */
final class ConflictPanel extends Section {
    private final RelationService relations;
    private final PeopleDirectory directory;
    private final Person person;
    private final Runnable changed;
    private final PersonPicker other;
    private final Select<ConflictKind> kind = new Select<>();
    private final TextArea mitigation = new TextArea(getTranslation("people.conflict.mitigation"));
    private final Checkbox barred = new Checkbox(getTranslation("people.conflict.barred"));
    private final FieldErrors errors;

    ConflictPanel(
            Person person,
            RelationService relations,
            PeopleDirectory directory,
            PersonPicker.Choices everybody,
            Runnable changed) {
        this.person = person;
        this.relations = relations;
        this.directory = directory;
        this.changed = changed;
        addClassNames("card", "stack");
        other = new PersonPicker(getTranslation("people.conflict.other", person.name()), everybody);
        kind.setLabel(getTranslation("people.conflict.kind"));
        kind.setItems(ConflictKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("people.conflict-kind." + each.name()));
        kind.setPlaceholder(getTranslation("people.conflict.kind-choose"));
        errors = new FieldErrors().put("R5", other).put("mitigation", mitigation);
        add(
                new H2(getTranslation("people.conflicts")),
                declared(),
                new H3(getTranslation("people.conflict.new")),
                fields(),
                barred,
                Buttons.plain(getTranslation("people.conflict.declare"), this::declare));
    }

    private Div fields() {
        mitigation.addClassName("wide");
        var fields = new Div(other, kind, mitigation);
        fields.addClassName("person-form");
        return fields;
    }

    private Div declared() {
        var all = relations.declarations(person.id());
        if (all.isEmpty()) {
            return new Div(new Paragraph(getTranslation("people.conflict.none", person.name())));
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        all.forEach(each -> list.add(item(each)));
        return new Div(list);
    }

    private ListItem item(ConflictDeclaration each) {
        var name = directory.name(each.seenFrom(person.id()));
        var kindText = getTranslation("people.conflict-kind." + each.kind().name());
        var look = each.state() == ConflictState.BARRED ? Look.NOT_YET : Look.PLAIN;
        var item = new ListItem(
                new Span(getTranslation("people.conflict.sentence", name, kindText)),
                new Chip(
                        look,
                        getTranslation("people.conflict-state." + each.state().name())),
                new Span(each.mitigation()),
                Buttons.quiet(getTranslation("people.conflict.withdraw", name), () -> withdraw(each)));
        item.addClassName("row");
        if (each.state() != ConflictState.MITIGATED) {
            relations.stillAssesses(each.person(), each.otherParty()).ifPresent(still -> item.add(assigned(still)));
        }
        return item;
    }

    private Div assigned(StillAssesses still) {
        var said = new Span(getTranslation(
                "people.conflict.still-assesses",
                directory.name(still.assessor()),
                directory.name(still.candidate()),
                still.open()));
        said.addClassName("error-text");
        var row = new Div(
                said,
                new Anchor(
                        Addresses.person(still.candidate().value()), getTranslation("people.conflict.assign-another")));
        row.addClassNames("row", "wide");
        return row;
    }

    private void declare() {
        var chosen = other.getValue();
        if (chosen == null) {
            other.setErrorMessage(getTranslation("people.conflict.other-missing"));
            other.setInvalid(true);
        } else if (kind.isEmpty()) {
            kind.setErrorMessage(getTranslation("people.conflict.kind-missing"));
            kind.setInvalid(true);
        } else if (errors.allow(() -> relations.declare(
                person.id(), chosen.id(), kind.getValue(), mitigation.getValue(), barred.getValue()))) {
            Notices.say(getTranslation("people.conflict.declared"));
            changed.run();
        }
    }

    private void withdraw(ConflictDeclaration each) {
        relations.withdraw(each.id());
        Notices.undoable(getTranslation("people.conflict.withdrawn"), () -> {
            var wasBarred = each.state() == ConflictState.BARRED;
            relations.declare(each.person(), each.otherParty(), each.kind(), each.mitigation(), wasBarred);
            changed.run();
        });
        changed.run();
    }
}
