package org.goldthread.evidence.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.SegmentPriority;
import org.goldthread.evidence.ServiceTier;
import org.goldthread.evidence.StandardsDetail;

final class StandardsFields extends StageFields<StandardsDetail> {
    private final StandardRows ownStandards;
    private final TextArea policies = helped("policies", longText("policies"));
    private final TextArea strategicGoals = longText("strategicGoals");
    private final TextArea yourReading = helped("yourReading", longText("yourReading"));
    private final PromiseRows servicePromises = named("servicePromises", new PromiseRows(this::changed));
    private final Select<ServiceTier> serviceTier = one("serviceTier", ServiceTier.class);
    private final Select<SegmentPriority> segmentPriority = one("segmentPriority", SegmentPriority.class);
    private final TextArea tradeOff = helped("tradeOff", longText("tradeOff"));
    private final TextArea alternativeProviders = longText("alternativeProviders");

    StandardsFields(OrganisationReferences references, Runnable changed) {
        super(StandardsDetail.class, changed);
        ownStandards = named("ownStandards", new StandardRows(references, this::changed));
    }

    @Override
    void put(StandardsDetail detail) {
        ownStandards.setRows(detail.ownStandards());
        policies.setValue(detail.policies());
        strategicGoals.setValue(detail.strategicGoals());
        yourReading.setValue(detail.yourReading());
        servicePromises.setRows(detail.servicePromises());
        serviceTier.setValue(detail.serviceTier());
        segmentPriority.setValue(detail.segmentPriority());
        tradeOff.setValue(detail.tradeOff());
        alternativeProviders.setValue(detail.alternativeProviders());
    }

    @Override
    StandardsDetail read() {
        return new StandardsDetail(
                ownStandards.rows(),
                policies.getValue(),
                strategicGoals.getValue(),
                yourReading.getValue(),
                servicePromises.rows(),
                serviceTier.getValue(),
                segmentPriority.getValue(),
                tradeOff.getValue(),
                alternativeProviders.getValue());
    }
}
