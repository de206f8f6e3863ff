package org.goldthread.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.goldthread.people.AssessorAssignment;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.PersonName;
import org.goldthread.people.RelationService;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Who assesses a candidate, and how that stays fair. */
final class AssessorPanel extends Section {
    private final RelationService relations;
    private final PeopleDirectory directory;
    private final Person candidate;
    private final Runnable changed;
    private final PersonPicker assessor;
    private final TextArea mitigation = new TextArea(getTranslation("people.mitigation"));
    private final FieldErrors errors;

    AssessorPanel(Person candidate, RelationService relations, PeopleDirectory directory, Days days, Runnable changed) {
        this.candidate = candidate;
        this.relations = relations;
        this.directory = directory;
        this.changed = changed;
        addClassNames("card", "stack");
        assessor = new PersonPicker(getTranslation("people.assessor.choose"), relations::assessors);
        assessor.addValueChangeListener(change -> warn(change.getValue()));
        mitigation.setVisible(false);
        errors = new FieldErrors()
                .put("R1", assessor)
                .put("R4", assessor)
                .put("R5", assessor)
                .put("R10", assessor)
                .put("assessor-role", assessor)
                .put("mitigation", mitigation);
        add(
                new H2(getTranslation("people.assessor")),
                now(candidate.assessor(), days),
                fields(),
                Buttons.plain(getTranslation("people.assessor.assign"), this::assign));
    }

    private Div fields() {
        mitigation.addClassName("wide");
        var fields = new Div(assessor, mitigation);
        fields.addClassName("person-form");
        return fields;
    }

    private Div now(@Nullable AssessorAssignment assignment, Days days) {
        if (assignment == null) {
            return new Div(new Paragraph(getTranslation("people.assessor.none", candidate.name())));
        }
        var name = directory.name(assignment.assessor());
        var since = new Div(
                new Paragraph(getTranslation("people.assessor.now", name, days.said(assignment.since()))),
                Buttons.quiet(getTranslation("people.assessor.end"), () -> end(assignment)));
        since.addClassName("row");
        var now = new Div(since);
        if (!assignment.mitigation().isBlank()) {
            now.add(new Paragraph(assignment.mitigation()));
        }
        if (directory.barred(candidate.id(), assignment.assessor())) {
            var stop = new Paragraph(getTranslation("people.refused.barred", candidate.name(), name));
            stop.addClassName("error-text");
            now.add(stop);
        }
        return now;
    }

    private void warn(@Nullable PersonName chosen) {
        var warning = chosen == null ? Optional.<ConflictKind>empty() : relations.warning(candidate.id(), chosen.id());
        // a sentence about one person says nothing about another
        mitigation.clear();
        mitigation.setVisible(warning.isPresent());
        warning.ifPresent(kind -> mitigation.setHelperText(getTranslation(
                "people.mitigation." + kind.name(), chosen == null ? "" : chosen.name(), candidate.name())));
    }

    private void assign() {
        var chosen = assessor.getValue();
        if (chosen == null) {
            assessor.setErrorMessage(getTranslation("people.assessor.missing"));
            assessor.setInvalid(true);
        } else if (errors.allow(() -> relations.assign(candidate.id(), chosen.id(), mitigation.getValue()))) {
            Notices.say(getTranslation("people.assessor.assigned", chosen.name(), candidate.name()));
            changed.run();
        }
    }

    private void end(AssessorAssignment assignment) {
        if (errors.allow(() -> relations.unassign(candidate.id()))) {
            Notices.undoable(getTranslation("people.assessor.ended", candidate.name()), () -> {
                relations.assign(candidate.id(), assignment.assessor(), assignment.mitigation());
                changed.run();
            });
            changed.run();
        }
    }
}
