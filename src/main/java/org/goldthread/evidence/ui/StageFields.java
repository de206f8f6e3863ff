package org.goldthread.evidence.ui;

import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageDetail;

/** The fields of one stage: a row of section 3a. Where each stands on the form is told by the stage's form. */
abstract class StageFields<D extends StageDetail> extends Fields {
    private final Class<D> kind;

    StageFields(Class<D> kind, Runnable changed) {
        super(changed);
        this.kind = kind;
    }

    static StageFields<?> of(Stage stage, MeasureFields measure, MeasurePick because, Runnable changed) {
        return switch (stage) {
            case GAP -> new GapFields(changed);
            case PROCESS -> new ProcessFields(changed);
            case COACHING -> new CoachingFields(changed);
            case SATISFACTION -> new SatisfactionFields(measure, changed);
            case IMPROVEMENT -> new ImprovementFields(because, changed);
            case CULTURE -> new CultureFields(changed);
            case STANDARDS -> new StandardsFields(changed);
        };
    }

    final void show(StageDetail detail) {
        fill(() -> put(kind.cast(detail)));
    }

    abstract D read();

    abstract void put(D detail);
}
