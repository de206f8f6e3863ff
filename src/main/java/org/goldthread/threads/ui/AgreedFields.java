package org.goldthread.threads.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.goldthread.engagement.Agreed;
import org.goldthread.engagement.Agreement;

/** What was agreed: one question. As soon as one is ticked, or "none of these", what is not ticked was not agreed. */
class AgreedFields extends Div {
    private final CheckboxGroup<Agreement> group = new CheckboxGroup<>();
    private final Checkbox none = new Checkbox();

    AgreedFields() {
        addClassName("agreed-fields");
        group.setLabel(getTranslation(RelationshipAsk.AGREED.label()));
        group.setItems(Agreement.values());
        group.setItemLabelGenerator(each -> getTranslation("engagement.agreement." + each));
        none.setLabel(getTranslation("threads.relationship.field.none"));
        group.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) {
                none.setValue(false);
            }
        });
        none.addValueChangeListener(change -> {
            if (change.getValue()) {
                group.setValue(Set.of());
            }
        });
        add(group, none);
    }

    void onChange(Runnable changed) {
        group.addValueChangeListener(_ -> changed.run());
        none.addValueChangeListener(_ -> changed.run());
    }

    void fill(Agreed agreed) {
        group.setValue(agreed.all());
        none.setValue(!agreed.isOpen() && agreed.all().isEmpty());
    }

    Agreed read() {
        return group.getValue().isEmpty() && !none.getValue() ? Agreed.open() : Agreed.only(group.getValue());
    }
}
