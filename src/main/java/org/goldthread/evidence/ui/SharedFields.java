package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Impact;
import org.goldthread.standards.EvidenceType;

/** What every stage asks, mostly under More. */
final class SharedFields extends Fields {
    static final List<String> IN_ORDER = List.of("role", "type", "testimony", "summary");

    private final Select<EvidenceType> type = new Select<>();
    private final Select<CandidateRole> role = one("role", CandidateRole.class);
    private final TextArea summary = helped("summary", longText("summary"));
    private final MultiSelectComboBox<CustomerGroup> customerGroups = many("customerGroups", CustomerGroup.class);
    private final MultiSelectComboBox<Impact> impact = many("impact", Impact.class);
    private final TextArea inclusionAdjustments = helped("inclusionAdjustments", longText("inclusionAdjustments"));
    private final TextArea reflection = helped("reflection", longText("reflection"));
    private final WitnessFields testimony = named("testimony", new WitnessFields(this::changed));

    SharedFields(Runnable changed) {
        super(changed);
        type.setLabel(Words.text("evidence.ask.type"));
        type.setItems(Arrays.stream(EvidenceType.values())
                .filter(Predicate.not(EvidenceType::isAssessors))
                .toList());
        type.setItemLabelGenerator(Words::of);
        type.addValueChangeListener(_ -> changed());
        named("type", type);
        role.setEmptySelectionAllowed(false);
        reflection.setMinRows(4);
    }

    void show(EvidenceItem item) {
        fill(() -> {
            type.setValue(item.type());
            role.setValue(item.role());
            summary.setValue(item.summary());
            customerGroups.setValue(item.customerGroups());
            impact.setValue(item.impact());
            inclusionAdjustments.setValue(item.inclusionAdjustments());
            reflection.setValue(item.reflection());
            testimony.show(item.testimony());
        });
        asksForAWitness(item);
    }

    EvidenceItem read(EvidenceItem item) {
        return item.typed(Objects.requireNonNullElse(type.getValue(), item.type()))
                .testifiedBy(testimony.isVisible() ? testimony.read() : item.testimony())
                .described(
                        summary.getValue(),
                        Objects.requireNonNullElse(role.getValue(), CandidateRole.LED),
                        customerGroups.getValue(),
                        impact.getValue(),
                        inclusionAdjustments.getValue(),
                        reflection.getValue());
    }

    /** The type follows the stage and the files until somebody chooses one. */
    void showType(EvidenceType usual) {
        fill(() -> type.setValue(usual));
    }

    /** A testimony names its witness; coaching and culture ask for one anyway. */
    void asksForAWitness(EvidenceItem item) {
        testimony.setVisible(EvidenceRules.isTestimony(item.type()) && !EvidenceRules.asksForAWitness(item.stage()));
    }
}
