package org.goldthread.evidence.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import org.goldthread.evidence.Stage;

/** The stage that an address asks for; a gap, where a thread begins, if it names none. */
final class AskedStage {
    private AskedStage() {}

    static Stage of(QueryParameters asked) {
        var wanted = asked.getSingleParameter("stage").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Stage.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(Stage.GAP);
    }
}
