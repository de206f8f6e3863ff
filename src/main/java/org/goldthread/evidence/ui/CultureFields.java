package org.goldthread.evidence.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.goldthread.evidence.CultureDetail;
import org.goldthread.evidence.GoodPractice;
import org.goldthread.evidence.ObstacleKind;
import org.goldthread.evidence.ObstacleResult;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ReferenceKind;
import org.goldthread.evidence.ReportedBy;
import org.goldthread.evidence.StandardReference;

final class CultureFields extends StageFields<CultureDetail> {
    private final TextArea barrier = helped("barrier", longText("barrier"));
    private final TextArea howYouKnow = helped("howYouKnow", longText("howYouKnow"));
    private final TextArea initiative = longText("initiative");
    private final TextField valueServed = helped("valueServed", text("valueServed"));
    private final TextArea outcome = longText("outcome");
    private final Select<ReportedBy> outcomeReportedBy = one("outcomeReportedBy", ReportedBy.class);
    private final OneRow<GoodPractice> goodPracticeRecognised =
            named("goodPracticeRecognised", new OneRow<>("goodPracticeRecognised", new GoodPracticeRow(this::changed)));
    private final Select<ObstacleKind> obstacleKind = one("obstacleKind", ObstacleKind.class);
    private final Select<ObstacleResult> obstacleResult = one("obstacleResult", ObstacleResult.class);
    private final WitnessFields witness = named("witness", new WitnessFields(this::changed));
    private final TextField colleagues = helped("colleagues", text("colleagues"));
    private final DatedRows occurrences = named("occurrences", new DatedRows("occurrences", this::changed));

    CultureFields(OrganisationReferences references, Runnable changed) {
        super(CultureDetail.class, changed);
        var values = new SharedList(references, ReferenceKind.VALUE, taken -> valueServed.setValue(taken.text()))
                .sharing(() -> List.of(new StandardReference(valueServed.getValue(), "", "", "")));
        named("valueServed", new ListedText(valueServed, values));
    }

    @Override
    void put(CultureDetail detail) {
        barrier.setValue(detail.barrier());
        howYouKnow.setValue(detail.howYouKnow());
        initiative.setValue(detail.initiative());
        valueServed.setValue(detail.valueServed());
        outcome.setValue(detail.outcome());
        outcomeReportedBy.setValue(detail.outcomeReportedBy());
        goodPracticeRecognised.show(detail.goodPracticeRecognised());
        obstacleKind.setValue(detail.obstacleKind());
        obstacleResult.setValue(detail.obstacleResult());
        witness.show(detail.witness());
        colleagues.setValue(detail.colleagues());
        occurrences.setRows(detail.occurrences());
    }

    @Override
    CultureDetail read() {
        return new CultureDetail(
                barrier.getValue(),
                howYouKnow.getValue(),
                initiative.getValue(),
                valueServed.getValue(),
                outcome.getValue(),
                outcomeReportedBy.getValue(),
                goodPracticeRecognised.read(),
                obstacleKind.getValue(),
                obstacleResult.getValue(),
                witness.read(),
                colleagues.getValue(),
                occurrences.rows());
    }
}
