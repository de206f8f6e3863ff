package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.ImprovementDetail;
import org.goldthread.evidence.ObstacleKind;
import org.goldthread.evidence.ObstacleResult;
import org.goldthread.evidence.Verdict;

final class ImprovementFields extends StageFields<ImprovementDetail> {
    private final TextArea becauseOf = helped("becauseOf", longText("becauseOf"));
    private final MeasurePick becauseOfMeasure;
    private final TextArea description = longText("description");
    private final TextField owner = text("owner");
    private final DatePicker madeOn = day("madeOn");
    private final DatePicker toldCustomersOn = day("toldCustomersOn");
    private final Select<Verdict> verdict = one("verdict", Verdict.class);
    private final TextArea hypothesis = helped("hypothesis", longText("hypothesis"));
    private final DatePicker due = day("due");
    private final LaterPointRows laterPoints = named("laterPoints", new LaterPointRows(this::changed));
    private final DatedRows followUps = named("followUps", new DatedRows("followUps", this::changed));
    private final Select<ObstacleKind> obstacleKind = one("obstacleKind", ObstacleKind.class);
    private final Select<ObstacleResult> obstacleResult = one("obstacleResult", ObstacleResult.class);

    ImprovementFields(MeasurePick becauseOfMeasure, Runnable changed) {
        super(ImprovementDetail.class, changed);
        this.becauseOfMeasure = named("becauseOfMeasure", becauseOfMeasure);
    }

    @Override
    void put(ImprovementDetail detail) {
        becauseOf.setValue(detail.becauseOf());
        becauseOfMeasure.choose(detail.becauseOfMeasure());
        description.setValue(detail.description());
        owner.setValue(detail.owner());
        madeOn.setValue(detail.madeOn());
        toldCustomersOn.setValue(detail.toldCustomersOn());
        verdict.setValue(detail.verdict());
        hypothesis.setValue(detail.hypothesis());
        due.setValue(detail.due());
        laterPoints.setRows(detail.laterPoints());
        followUps.setRows(detail.followUps());
        obstacleKind.setValue(detail.obstacleKind());
        obstacleResult.setValue(detail.obstacleResult());
    }

    @Override
    ImprovementDetail read() {
        return new ImprovementDetail(
                becauseOf.getValue(),
                becauseOfMeasure.chosen(),
                description.getValue(),
                owner.getValue(),
                madeOn.getValue(),
                toldCustomersOn.getValue(),
                verdict.getValue(),
                hypothesis.getValue(),
                due.getValue(),
                laterPoints.rows(),
                followUps.rows(),
                obstacleKind.getValue(),
                obstacleResult.getValue());
    }
}
