package org.goldthread.evidence.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.evidence.GoodPractice;

/** Whom, for what, and how the others heard of it. */
final class GoodPracticeRow extends RowFields<GoodPractice> {
    private final TextField whom = named("whom", text("practice.whom"));
    private final TextField what = named("what", text("practice.what"));
    private final TextField how = named("how", text("practice.how"));

    GoodPracticeRow(Runnable changed) {
        super(changed);
        stand(whom, what, how);
    }

    @Override
    void put(GoodPractice value) {
        whom.setValue(value.whom());
        what.setValue(value.what());
        how.setValue(value.how());
    }

    @Override
    GoodPractice typed() {
        return new GoodPractice(whom.getValue(), what.getValue(), how.getValue());
    }
}
