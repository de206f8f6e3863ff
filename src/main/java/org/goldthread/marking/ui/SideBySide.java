package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Instant;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;

/** One criterion, item by item: how it was handed in, beside how it is now or was another time. */
abstract class SideBySide extends Page implements BeforeEnterObserver {
    final CopyWords words;
    final Days days;
    final Div content = new Div();

    SideBySide(MeasureWords measures, Days days) {
        this.words = new CopyWords(measures, days);
        this.days = days;
        content.addClassNames("compare", "stack");
        add(content);
    }

    /** As the address names it; what could not be the code of any is not there. */
    static CriterionCode criterion(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("criterion")
                .filter(typed -> typed.matches("\\d{1,2}\\.\\d{1,2}"))
                .map(CriterionCode::new)
                .orElseThrow(() -> new NotFound("criterion"));
    }

    /** What stands above the copy of an attempt. */
    final String column(int attempt, Instant submitted) {
        return getTranslation("marking-desk.compare.column", attempt, days.exact(days.day(submitted)));
    }
}
