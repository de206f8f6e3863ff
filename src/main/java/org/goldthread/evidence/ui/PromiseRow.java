package org.goldthread.evidence.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.evidence.ServicePromise;

/** What is promised, to whom, by which measure; where it stands, and who answers for it. */
final class PromiseRow extends RowFields<ServicePromise> {
    private final TextField what = named("text", text("promise.text"));
    private final Select<CustomerGroup> group = named("group", one("promise.group", CustomerGroup.class));
    private final TextField metric = named("metric", text("promise.metric"));
    private final TextField threshold = named("threshold", text("promise.threshold"));
    private final TextField source = named("source", text("promise.source"));
    private final TextField owner = named("owner", text("promise.owner"));

    PromiseRow(Runnable changed) {
        super(changed);
        stand(what, group, metric, threshold, source, owner);
    }

    @Override
    void put(ServicePromise value) {
        what.setValue(value.text());
        group.setValue(value.group());
        metric.setValue(value.metric());
        threshold.setValue(value.threshold());
        source.setValue(value.source());
        owner.setValue(value.owner());
    }

    @Override
    ServicePromise typed() {
        return new ServicePromise(
                what.getValue(),
                group.getValue(),
                metric.getValue(),
                threshold.getValue(),
                source.getValue(),
                owner.getValue());
    }
}
