package org.goldthread.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is kept of somebody who assesses: qualification, how closely they are looked at, the second signature (R7). */
final class ProfilePanel extends Section {
    private final PeopleService people;
    private final Person person;
    private final Runnable changed;
    private final Select<AssessorProfile.Qualification> qualification = new Select<>();
    private final Select<AssessorProfile.Risk> risk = new Select<>();
    private final Checkbox countersigner = new Checkbox(getTranslation("people.profile.countersigner"));
    private final FieldErrors errors = new FieldErrors().put("R7", countersigner);

    ProfilePanel(Person person, PeopleService people, Runnable changed) {
        this.person = person;
        this.people = people;
        this.changed = changed;
        addClassNames("card", "stack");
        var now = person.assessorProfile();
        qualification.setLabel(getTranslation("people.profile.qualification"));
        qualification.setItems(AssessorProfile.Qualification.values());
        qualification.setItemLabelGenerator(each -> getTranslation("people.qualification." + each));
        qualification.setValue(now.qualification());
        risk.setLabel(getTranslation("people.profile.risk"));
        risk.setItems(AssessorProfile.Risk.values());
        risk.setItemLabelGenerator(each -> getTranslation("people.risk." + each));
        risk.setHelperText(getTranslation("people.profile.risk-help"));
        risk.setValue(now.risk());
        countersigner.setValue(now.countersigner());
        var fields = new Div(qualification, risk);
        fields.addClassName("person-form");
        add(
                new H2(getTranslation("people.profile")),
                fields,
                countersigner,
                new Paragraph(getTranslation("people.profile.countersigner-help")),
                Buttons.plain(getTranslation("people.profile.save"), this::save));
    }

    private void save() {
        var next = new AssessorProfile(qualification.getValue(), countersigner.getValue(), risk.getValue());
        try {
            if (errors.allow(() -> people.profile(person.id(), person.assessorProfile(), next))) {
                Notices.say(getTranslation("people.profile.saved", person.name()));
                changed.run();
            }
        } catch (OptimisticLockingFailureException e) {
            Notices.failed(getTranslation("people.profile.changed-elsewhere"));
            changed.run();
        }
    }
}
