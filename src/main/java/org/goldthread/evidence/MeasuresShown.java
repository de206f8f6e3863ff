package org.goldthread.evidence;

import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasureUser;
import org.springframework.stereotype.Component;

/** Keeps the pieces of work that items belong to, and the measures that they show. */
@Component
class MeasuresShown implements MeasureUser {
    private final EvidenceQueries queries;

    MeasuresShown(EvidenceQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<String> showing(EngagementId work, MeasureId measure) {
        return queries.titlesShowing(work, measure);
    }

    @Override
    public boolean uses(EngagementId work) {
        return queries.isUsed(work);
    }
}
