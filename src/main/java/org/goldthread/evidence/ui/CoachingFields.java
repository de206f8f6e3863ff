package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.CoachingDetail;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ReportedBy;
import org.goldthread.evidence.SupportType;

final class CoachingFields extends StageFields<CoachingDetail> {
    private final TextField colleagues = helped("colleagues", text("colleagues"));
    private final MultiSelectComboBox<SupportType> supportTypes = many("supportTypes", SupportType.class);
    private final TextArea gapAddressed = longText("gapAddressed");
    private final TextArea ownStandards = helped("ownStandards", longText("ownStandards"));
    private final ActionRows actions = named("actions", new ActionRows(this::changed));
    private final TextArea understandingCheckedBy =
            helped("understandingCheckedBy", longText("understandingCheckedBy"));
    private final TextArea outcome = longText("outcome");
    private final Select<ReportedBy> outcomeReportedBy = one("outcomeReportedBy", ReportedBy.class);
    private final WitnessFields witness = named("witness", new WitnessFields(this::changed));
    private final TextArea goalAtStart = longText("goalAtStart");
    private final TextArea goalAtEnd = longText("goalAtEnd");
    private final MultiSelectComboBox<Integer> evaluationLevels = levels("evaluationLevels");
    private final DatedRows followUps = named("followUps", new DatedRows("followUps", this::changed));

    CoachingFields(OrganisationReferences references, Runnable changed) {
        super(CoachingDetail.class, changed);
        takenFromTheList(references, ownStandards);
    }

    @Override
    void put(CoachingDetail detail) {
        colleagues.setValue(detail.colleagues());
        supportTypes.setValue(detail.supportTypes());
        gapAddressed.setValue(detail.gapAddressed());
        ownStandards.setValue(detail.ownStandards());
        actions.setRows(detail.actions());
        understandingCheckedBy.setValue(detail.understandingCheckedBy());
        outcome.setValue(detail.outcome());
        outcomeReportedBy.setValue(detail.outcomeReportedBy());
        witness.show(detail.witness());
        goalAtStart.setValue(detail.goalAtStart());
        goalAtEnd.setValue(detail.goalAtEnd());
        evaluationLevels.setValue(detail.evaluationLevels());
        followUps.setRows(detail.followUps());
    }

    @Override
    CoachingDetail read() {
        return new CoachingDetail(
                colleagues.getValue(),
                supportTypes.getValue(),
                gapAddressed.getValue(),
                ownStandards.getValue(),
                actions.rows(),
                understandingCheckedBy.getValue(),
                outcome.getValue(),
                outcomeReportedBy.getValue(),
                witness.read(),
                goalAtStart.getValue(),
                goalAtEnd.getValue(),
                evaluationLevels.getValue(),
                followUps.rows());
    }
}
