package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementRules;
import org.goldthread.ui.TypedTexts;
import org.jspecify.annotations.Nullable;

/** Who asked: a group and a name. */
class AskedByFields extends Div {
    private final Select<CustomerGroup> group = new Select<>();
    private final TextField name = SavedWhileTyping.of(new TextField());

    AskedByFields() {
        addClassName("asked-by-fields");
        group.setLabel(getTranslation("threads.field.group"));
        group.setItems(CustomerGroup.values());
        group.setItemLabelGenerator(
                each -> getTranslation(each == null ? "threads.not-said" : "engagement.customer-group." + each));
        name.setLabel(getTranslation("threads.field.name"));
        name.setPlaceholder(getTranslation("threads.field.name.example"));
        name.setManualValidation(true);
        group.setManualValidation(true);
        add(group, name);
    }

    /** As long as nobody needs to be named, nobody can be said again. */
    AskedByFields orNobody() {
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("threads.not-said"));
        return this;
    }

    void onChange(Runnable changed) {
        group.addValueChangeListener(_ -> changed.run());
        name.addValueChangeListener(_ -> changed.run());
    }

    void fill(@Nullable AskedBy askedBy) {
        group.setValue(askedBy == null ? null : askedBy.group());
        name.setValue(askedBy == null ? "" : askedBy.name());
    }

    /** Marks what is missing; both fields empty is valid unless {@code needed}. */
    boolean isValid(boolean needed) {
        FieldErrors.clear(group);
        FieldErrors.clear(name);
        if (!needed && isEmpty()) {
            return true;
        }
        if (group.isEmpty()) {
            FieldErrors.say(group, getTranslation("threads.field.group.missing"));
        }
        var asker = new AskedBy(group.getOptionalValue().orElse(CustomerGroup.REQUESTER), name.getValue());
        return FieldErrors.none(name, EngagementRules.askedBy(asker)) && !group.isInvalid();
    }

    void addTexts(TypedTexts texts) {
        texts.add("asked-by", name, !group.isInvalid());
    }

    @Nullable
    AskedBy read() {
        return isEmpty() ? null : new AskedBy(group.getValue(), name.getValue().strip());
    }

    private boolean isEmpty() {
        return group.isEmpty() && name.getValue().isBlank();
    }
}
