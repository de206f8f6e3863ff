package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.IncentiveMetric;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.ServicePromise;
import org.goldthread.evidence.ServiceTier;
import org.goldthread.evidence.SolutionType;

final class ProcessFields extends StageFields<ProcessDetail> {
    private final TextArea whatIsDone = helped("whatIsDone", longText("whatIsDone"));
    private final TextField owner = text("owner");
    private final TextField trigger = text("trigger");
    private final TextField frequency = text("frequency");
    private final TextField recordKept = text("recordKept");
    private final OneRow<ServicePromise> promiseKept =
            named("promiseKept", new OneRow<>("promiseKept", new PromiseRow(this::changed)));
    private final TextField feedbackChannels = text("feedbackChannels");
    private final DatedRows occurrences = named("occurrences", new DatedRows("occurrences", this::changed));
    private final Select<Boolean> adverseFeedbackIncluded = yesNo("adverseFeedbackIncluded");
    private final TextArea complaints = longText("complaints");
    private final Select<ServiceTier> serviceTier = one("serviceTier", ServiceTier.class);
    private final TextArea ownStandards = helped("ownStandards", longText("ownStandards"));
    private final TextArea strategicGoals = longText("strategicGoals");
    private final MultiSelectComboBox<SolutionType> solutionTypes =
            helped("solutionTypes", many("solutionTypes", SolutionType.class));
    private final DatePicker chosenOn = day("chosenOn");
    private final Select<IncentiveMetric> incentiveMetric = one("incentiveMetric", IncentiveMetric.class);
    private final TextArea alternativeProviders = longText("alternativeProviders");

    ProcessFields(OrganisationReferences references, Runnable changed) {
        super(ProcessDetail.class, changed);
        takenFromTheList(references, ownStandards);
    }

    @Override
    void put(ProcessDetail detail) {
        whatIsDone.setValue(detail.whatIsDone());
        owner.setValue(detail.owner());
        trigger.setValue(detail.trigger());
        frequency.setValue(detail.frequency());
        recordKept.setValue(detail.recordKept());
        promiseKept.show(detail.promiseKept());
        feedbackChannels.setValue(detail.feedbackChannels());
        occurrences.setRows(detail.occurrences());
        adverseFeedbackIncluded.setValue(detail.adverseFeedbackIncluded());
        complaints.setValue(detail.complaints());
        serviceTier.setValue(detail.serviceTier());
        ownStandards.setValue(detail.ownStandards());
        strategicGoals.setValue(detail.strategicGoals());
        solutionTypes.setValue(detail.solutionTypes());
        chosenOn.setValue(detail.chosenOn());
        incentiveMetric.setValue(detail.incentiveMetric());
        alternativeProviders.setValue(detail.alternativeProviders());
    }

    @Override
    ProcessDetail read() {
        return new ProcessDetail(
                whatIsDone.getValue(),
                owner.getValue(),
                trigger.getValue(),
                frequency.getValue(),
                recordKept.getValue(),
                promiseKept.read(),
                feedbackChannels.getValue(),
                occurrences.rows(),
                adverseFeedbackIncluded.getValue(),
                complaints.getValue(),
                serviceTier.getValue(),
                ownStandards.getValue(),
                strategicGoals.getValue(),
                solutionTypes.getValue(),
                chosenOn.getValue(),
                incentiveMetric.getValue(),
                alternativeProviders.getValue());
    }
}
