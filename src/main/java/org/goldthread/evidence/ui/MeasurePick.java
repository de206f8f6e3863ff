package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.jspecify.annotations.Nullable;

/** One of the measures of the piece of work; it is not asked where there is none. */
final class MeasurePick extends Div {
    private final EngagementService works;
    private final Fields fields;
    private final Select<Measure> field = new Select<>();
    private List<Measure> measures = List.of();

    MeasurePick(EngagementService works, Runnable changed) {
        this.works = works;
        fields = new Fields(changed);
        field.setLabel(Words.text("evidence.ask.becauseOfMeasure"));
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(
                measure -> measure == null ? Words.text("evidence.not-said") : MeasureFields.named(measure));
        field.addValueChangeListener(_ -> fields.changed());
        add(field);
        setVisible(false);
    }

    void inWork(@Nullable EngagementId work) {
        var before = chosen();
        measures = work == null ? List.of() : works.find(work).measures();
        fields.fill(() -> field.setItems(measures));
        setVisible(!measures.isEmpty());
        choose(before);
    }

    void choose(@Nullable MeasureId measure) {
        fields.fill(() -> field.setValue(measures.stream()
                .filter(each -> each.id().equals(measure))
                .findFirst()
                .orElse(null)));
    }

    @Nullable
    MeasureId chosen() {
        return field.getValue() == null ? null : field.getValue().id();
    }
}
