package org.goldthread.evidence.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.ThirdPartyData;

/** Asks about other people's data as soon as a picture is attached or somebody is named. */
final class OthersQuestion extends FieldGroup {
    private final Fields fields;
    private final RadioButtonGroup<ThirdPartyData> shown = new RadioButtonGroup<>();
    private final RadioButtonGroup<Redaction> redaction = new RadioButtonGroup<>();

    OthersQuestion(Runnable changed) {
        super(Words.text("evidence.others"), Words.text("evidence.others.why"));
        fields = new Fields(changed);
        shown.setLabel(Words.text("evidence.ask.thirdPartyData"));
        shown.setItems(ThirdPartyData.values());
        shown.setItemLabelGenerator(Words::of);
        shown.addValueChangeListener(_ -> answered());
        redaction.setLabel(Words.text("evidence.ask.redaction"));
        redaction.setItems(Redaction.values());
        redaction.setItemLabelGenerator(Words::of);
        redaction.addValueChangeListener(_ -> answered());
        addClassName("others-question");
        add(shown, redaction);
    }

    void show(EvidenceItem item) {
        fields.fill(() -> {
            shown.setValue(item.integrity().thirdPartyData());
            redaction.setValue(
                    item.integrity().asksRedaction() ? item.integrity().redaction() : null);
        });
        ask(item);
    }

    /** Whether the question is due now. */
    void ask(EvidenceItem item) {
        setVisible(EvidenceRules.mayShowOthers(item));
        redaction.setVisible(shown.getValue() != null && shown.getValue() != ThirdPartyData.NONE);
    }

    EvidenceItem read(EvidenceItem item) {
        var before = item.integrity();
        return item.stated(
                new Integrity(shown.getValue(), redaction.getValue(), before.aiAssistance(), before.aiNote()));
    }

    /** Where nobody is shown, there is nothing to black out, and nothing is answered that was not asked. */
    private void answered() {
        var nobody = shown.getValue() == ThirdPartyData.NONE;
        if (nobody) {
            fields.fill(redaction::clear);
        }
        redaction.setVisible(shown.getValue() != null && !nobody);
        fields.changed();
    }
}
