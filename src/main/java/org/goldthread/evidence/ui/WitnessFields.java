package org.goldthread.evidence.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.goldthread.evidence.Witness;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.ui.Notices;
import org.goldthread.ui.TypedTexts;
import org.jspecify.annotations.Nullable;

/** Who saw it and says so. */
final class WitnessFields extends FieldGroup {
    private final Fields fields;
    private final TextField name;
    private final TextField role;
    private final TextField relationship;
    private final TextField contact;
    private final DatePicker statedOn;

    WitnessFields(Runnable changed) {
        super(Words.text("evidence.ask.witness"), Words.text("evidence.help.witness"));
        fields = new Fields(changed);
        name = fields.named("name", fields.text("witness.name"));
        role = fields.named("role", fields.text("witness.role"));
        relationship = fields.named("relationship", fields.text("witness.relationship"));
        contact = fields.named("contact", fields.text("witness.contact"));
        statedOn = fields.named("statedOn", fields.day("witness.stated-on"));
        add(line(name, role), line(relationship, contact, statedOn));
    }

    void show(@Nullable Witness witness) {
        var shown = witness == null ? new Witness("", "", "", "", null) : witness;
        fields.fill(() -> {
            name.setValue(shown.name());
            role.setValue(shown.role());
            relationship.setValue(shown.relationship());
            contact.setValue(shown.contact());
            statedOn.setValue(shown.statedOn());
        });
    }

    @Nullable
    Witness read() {
        fields.acceptAll();
        var witness = new Witness(
                name.getValue(), role.getValue(), relationship.getValue(), contact.getValue(), statedOn.getValue());
        return witness.isEmpty() ? null : witness;
    }

    @Override
    void addTexts(String before, TypedTexts texts) {
        fields.addTexts(before, true, texts);
    }

    @Override
    boolean refuseInside(int row, String part, String why) {
        fields.refuse(part, why);
        return true;
    }

    /** Says at each part what a testimony still lacks there. */
    void say(List<FieldRefusal> lacks) {
        for (var name : List.of("name", "role", "relationship", "contact", "statedOn")) {
            var said = lacks.stream()
                    .filter(each -> each.part().equals(name))
                    .map(each -> Notices.text(each.refusal()))
                    .findFirst();
            fields.part(name)
                    .filter(HasHelper.class::isInstance)
                    .ifPresent(field -> ((HasHelper) field).setHelperText(said.orElse("")));
        }
    }
}
