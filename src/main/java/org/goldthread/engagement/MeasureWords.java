package org.goldthread.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/** A measure in plain words, and as a chart with them. */
@Component
public class MeasureWords {
    private final Texts texts;

    MeasureWords(Texts texts) {
        this.texts = texts;
    }

    /** "72 % before, 86 % now, n 58". */
    public String summary(Measure measure) {
        if (measure.readings().isEmpty()) {
            return texts.of("engagement.measure.no-readings");
        }
        var parts = new ArrayList<String>();
        var baseline = measure.baseline();
        if (baseline != null) {
            parts.add(texts.of("engagement.measure.before", value(baseline.value(), measure)));
        }
        measure.latest().ifPresent(now -> parts.addAll(now(now, measure)));
        if (measure.points().isEmpty()) {
            parts.add(texts.of("engagement.measure.no-later"));
        }
        if (baseline == null) {
            parts.add(texts.of("engagement.measure.no-baseline"));
        }
        return String.join(", ", parts);
    }

    private List<String> now(MeasurePoint now, Measure measure) {
        var parts = new ArrayList<String>();
        parts.add(texts.of("engagement.measure.now", value(now.value(), measure)));
        if (now.n() != null) {
            parts.add(texts.of("engagement.measure.n", now.n()));
        }
        if (measure.responseRate() != null) {
            parts.add(texts.of(
                    "engagement.measure.answered", MeasureValues.said(measure.responseRate(), "%", Locale.UK)));
        }
        return parts;
    }

    /** "Compared with 80 %: target, from the L&D strategy", or an empty text. */
    public String comparison(Measure measure) {
        var benchmark = measure.benchmark();
        if (benchmark == null) {
            return "";
        }
        var kind = texts.of("engagement.benchmark-kind." + benchmark.kind());
        var value = value(benchmark.value(), measure);
        return benchmark.source() == null || benchmark.source().isBlank()
                ? texts.of("engagement.measure.compared", value, kind)
                : texts.of("engagement.measure.compared-from", value, kind, benchmark.source());
    }

    public String value(double value, Measure measure) {
        return MeasureValues.said(value, measure.unit(), Locale.UK);
    }

    /** The chart as SVG text, empty without readings; {@code width} is {@link MeasureChart#WIDE} or NARROW. */
    public String chart(Measure measure, List<ChartMarker> markers, int width) {
        var words = new ChartWords(
                texts.of("engagement.chart.alternative", measure.name(), summary(measure)),
                texts.of("engagement.chart.baseline"),
                texts.of("engagement.chart.benchmark"),
                Locale.UK);
        return MeasureChart.svg(measure, markers, words, width);
    }
}
