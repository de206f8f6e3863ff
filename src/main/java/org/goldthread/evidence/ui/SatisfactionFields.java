package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.SatisfactionDetail;

/** The measure itself belongs to the piece of work and is kept there by {@link MeasureFields}. */
final class SatisfactionFields extends StageFields<SatisfactionDetail> {
    private final MeasureFields measure;
    private final TextArea whatItTells = helped("whatItTells", longText("whatItTells"));
    private final TextField population = helped("population", text("population"));
    private final TextArea whoDidNotAnswer = longText("whoDidNotAnswer");
    private final TextField feedbackChannels = text("feedbackChannels");
    private final Select<Boolean> adverseFeedbackIncluded = yesNo("adverseFeedbackIncluded");
    private final TextArea complaints = longText("complaints");
    private final DatedRows markers = named("markers", new DatedRows("markers", this::changed));
    private final MultiSelectComboBox<Integer> evaluationLevels = levels("evaluationLevels");

    SatisfactionFields(MeasureFields measure, Runnable changed) {
        super(SatisfactionDetail.class, changed);
        this.measure = named("measure", measure);
    }

    @Override
    void put(SatisfactionDetail detail) {
        measure.choose(detail.measure());
        measure.mark(detail.markers());
        whatItTells.setValue(detail.whatItTells());
        population.setValue(detail.population());
        whoDidNotAnswer.setValue(detail.whoDidNotAnswer());
        feedbackChannels.setValue(detail.feedbackChannels());
        adverseFeedbackIncluded.setValue(detail.adverseFeedbackIncluded());
        complaints.setValue(detail.complaints());
        markers.setRows(detail.markers());
        evaluationLevels.setValue(detail.evaluationLevels());
    }

    @Override
    SatisfactionDetail read() {
        return new SatisfactionDetail(
                measure.chosen(),
                whatItTells.getValue(),
                population.getValue(),
                whoDidNotAnswer.getValue(),
                feedbackChannels.getValue(),
                adverseFeedbackIncluded.getValue(),
                complaints.getValue(),
                markers.rows(),
                evaluationLevels.getValue());
    }
}
