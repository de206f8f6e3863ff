package org.goldthread.marking.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;

/** Which of the submitted criteria something is for; the one that is open is chosen first. */
final class CriteriaChoice extends CheckboxGroup<Criterion> {
    CriteriaChoice(Desk desk, Place place) {
        setLabel(getTranslation("marking-desk.for-criteria"));
        var criteria = desk.criteria().stream().map(DeskCriterion::criterion).toList();
        addClassName("criteria-choice");
        setItems(criteria);
        setItemLabelGenerator(criterion -> getTranslation(
                "marking-desk.criterion", criterion.title(), criterion.code().value()));
        setValue(Set.of(desk.criterion(place.claim().criterion()).criterion()));
        setManualValidation(true);
        setErrorMessage(getTranslation("marking-desk.for-criteria-missing"));
    }

    List<CriterionCode> codes() {
        return getValue().stream().map(Criterion::code).sorted().toList();
    }
}
