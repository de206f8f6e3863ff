package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.Written;
import org.goldthread.marking.WrittenWords;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;

/** All that a copy says for one criterion, question by question, so that two copies can be laid side by side. */
record CopyWords(MeasureWords measures, Days days) {
    List<Written> of(SubmittedItem item, CriterionCode criterion) {
        var all = new ArrayList<Written>();
        all.add(one("title", item.title()));
        all.add(one("when", when(item)));
        item.claim(criterion).ifPresent(claim -> {
            all.add(one("where", claim.locator()));
            all.add(one("how", claim.rationale()));
        });
        all.addAll(new WrittenWords(I18NProvider::translate, days, true).of(item));
        item.measures().forEach(measure -> all.add(readings(measure)));
        return all.stream()
                .filter(written -> written.lines().stream().anyMatch(line -> !line.isBlank()))
                .toList();
    }

    private String when(SubmittedItem item) {
        var to = item.activityTo();
        var from = days.exact(item.activityFrom());
        return to == null || to.equals(item.activityFrom()) ? from : from + " – " + days.exact(to);
    }

    private Written readings(Measure measure) {
        return new Written(
                measure.name(),
                Stream.concat(
                                measure.readings().stream().map(point -> reading(point, measure)),
                                Stream.of(measures.comparison(measure)))
                        .filter(line -> !line.isBlank())
                        .toList(),
                true);
    }

    private String reading(MeasurePoint point, Measure measure) {
        var value = measures.value(point.value(), measure);
        var n = point.n();
        return n == null
                ? I18NProvider.translate("marking-desk.compare.reading", days.exact(point.on()), value)
                : I18NProvider.translate("marking-desk.compare.reading-of", days.exact(point.on()), value, n);
    }

    private static Written one(String field, String words) {
        return new Written(I18NProvider.translate("marking-desk.compare.field." + field), List.of(words), false);
    }
}
