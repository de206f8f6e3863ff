package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldthread.evidence.DiagnosisMethod;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.NeedLevel;
import org.goldthread.evidence.NeedSource;
import org.goldthread.evidence.RootCause;
import org.goldthread.evidence.SegmentPriority;
import org.goldthread.evidence.SolutionType;

final class GapFields extends StageFields<GapDetail> {
    private final TextArea requestStatement = helped("requestStatement", longText("requestStatement"));
    private final MultiSelectComboBox<NeedSource> needSources = many("needSources", NeedSource.class);
    private final MultiSelectComboBox<DiagnosisMethod> diagnosisMethods =
            many("diagnosisMethods", DiagnosisMethod.class);
    private final TextArea finding = helped("finding", longText("finding"));
    private final MultiSelectComboBox<RootCause> rootCauses = many("rootCauses", RootCause.class);
    private final Select<Boolean> differsFromRequest = yesNo("differsFromRequest");
    private final MultiSelectComboBox<NeedLevel> needLevels = many("needLevels", NeedLevel.class);
    private final DatePicker completedOn = day("completedOn");
    private final MultiSelectComboBox<SolutionType> solutionTypes =
            helped("solutionTypes", many("solutionTypes", SolutionType.class));
    private final DatePicker chosenOn = day("chosenOn");
    private final TextArea alternativesConsidered = longText("alternativesConsidered");
    private final Select<SegmentPriority> segmentPriority = one("segmentPriority", SegmentPriority.class);
    private final TextArea strategicGoals = longText("strategicGoals");

    GapFields(Runnable changed) {
        super(GapDetail.class, changed);
    }

    @Override
    void put(GapDetail detail) {
        requestStatement.setValue(detail.requestStatement());
        needSources.setValue(detail.needSources());
        diagnosisMethods.setValue(detail.diagnosisMethods());
        finding.setValue(detail.finding());
        rootCauses.setValue(detail.rootCauses());
        differsFromRequest.setValue(detail.differsFromRequest());
        needLevels.setValue(detail.needLevels());
        completedOn.setValue(detail.completedOn());
        solutionTypes.setValue(detail.solutionTypes());
        chosenOn.setValue(detail.chosenOn());
        alternativesConsidered.setValue(detail.alternativesConsidered());
        segmentPriority.setValue(detail.segmentPriority());
        strategicGoals.setValue(detail.strategicGoals());
    }

    @Override
    GapDetail read() {
        return new GapDetail(
                requestStatement.getValue(),
                needSources.getValue(),
                diagnosisMethods.getValue(),
                finding.getValue(),
                rootCauses.getValue(),
                differsFromRequest.getValue(),
                needLevels.getValue(),
                completedOn.getValue(),
                solutionTypes.getValue(),
                chosenOn.getValue(),
                alternativesConsidered.getValue(),
                segmentPriority.getValue(),
                strategicGoals.getValue());
    }
}
