package org.goldthread.evidence.ui;

import com.vaadin.flow.router.QueryParameters;
import org.goldthread.evidence.Stage;
import org.goldthread.ui.ListQuery;

/** The stage that an address asks for; a gap, where a thread begins, if it names none. */
final class AskedStage {
    private AskedStage() {}

    static Stage of(QueryParameters asked) {
        return ListQuery.constant(asked, "stage", Stage.values()).orElse(Stage.GAP);
    }
}
