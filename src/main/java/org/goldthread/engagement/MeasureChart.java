package org.goldthread.engagement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldthread.engagement.ChartLabels.AtHeight;
import org.goldthread.engagement.ChartLabels.Placed;

/**
 * A measure over time as an SVG text: readings joined by a line, the baseline as a dashed and the benchmark as a dotted
 * line, markers with labels that do not collide. Colours are the page's tokens, so it follows light and dark.
 */
public final class MeasureChart {
    /** For a column on a desk. */
    public static final int WIDE = 660;
    /** For a phone, drawn anew so that its letters do not shrink. */
    public static final int NARROW = 326;

    private static final int PLOT = 160;
    private static final int LEFT = 46;
    private static final int UNDER = 30;
    private static final int DATE_EVERY = 110;
    private static final int SHORT_DAYS = 120;
    private static final String GRID = "stroke=\"var(--line)\"";
    private static final String BASELINE = "stroke=\"var(--wait)\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"";
    private static final String BENCHMARK = "stroke=\"var(--ink-2)\" stroke-width=\"1.5\" stroke-dasharray=\"1.5 4\"";
    private static final String SERIES =
            "stroke=\"var(--accent)\" stroke-width=\"2.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";
    private static final String MARKER = "stroke=\"var(--ink-3)\" stroke-width=\"1.5\"";
    private static final String QUIET = "fill=\"var(--ink-3)\"";

    private final SvgWriter svg = new SvgWriter();
    private final Measure measure;
    private final ChartWords words;
    private final List<MeasurePoint> readings;
    private final int width;
    private final List<Placed> markers;
    private final ChartScale scale;

    private MeasureChart(Measure measure, List<ChartMarker> markers, ChartWords words, int width) {
        this.measure = measure;
        this.words = words;
        this.width = width;
        readings = measure.readings();
        var days = ChartScale.days(readings);
        var values = ChartScale.values(measure);
        var right = width - gutter();
        var within = markers.stream()
                .filter(marker -> days.has((double) marker.on().toEpochDay()))
                .toList();
        this.markers = ChartLabels.inRows(within, new ChartScale(LEFT, right, 0, 0, days, values), width);
        var rows = this.markers.stream().mapToInt(each -> each.row() + 1).max().orElse(0);
        var top = 10 + rows * ChartLabels.ROW;
        scale = new ChartScale(LEFT, right, top, top + PLOT, days, values);
    }

    /** The drawing, or an empty text where there is no reading yet. */
    public static String svg(Measure measure, List<ChartMarker> markers, ChartWords words, int width) {
        return measure.readings().isEmpty() ? "" : new MeasureChart(measure, markers, words, width).draw();
    }

    private String draw() {
        svg.open(width, (int) scale.bottom() + UNDER, words.alternative());
        drawGrid();
        drawDates();
        drawLevels();
        drawMarkers();
        drawSeries();
        drawLabels();
        return svg.close();
    }

    private void drawGrid() {
        for (var tick : ChartScale.ticks(scale.values())) {
            svg.line(LEFT, scale.y(tick), scale.right(), scale.y(tick), GRID);
            svg.text(LEFT - 8, scale.y(tick) + 4, "end", QUIET, number(tick));
        }
    }

    private void drawDates() {
        var days = scale.days();
        var count = Math.max(1, (int) ((scale.right() - LEFT) / DATE_EVERY));
        var format = DateTimeFormatter.ofPattern(
                days.to() - days.from() < SHORT_DAYS ? "d MMM" : "MMM uuuu", words.locale());
        for (var i = 0; i <= count; i++) {
            var day = LocalDate.ofEpochDay(Math.round(days.from() + (days.to() - days.from()) * i / count));
            var anchor = i == 0 ? "start" : i == count ? "end" : "middle";
            svg.text(scale.x(day), scale.bottom() + UNDER - 8, anchor, QUIET, format.format(day));
        }
    }

    /** The baseline's and the benchmark's height, and a tick where the baseline was taken. */
    private void drawLevels() {
        var baseline = measure.baseline();
        if (baseline != null) {
            var y = scale.y(baseline.value());
            svg.line(LEFT, y, scale.right(), y, BASELINE);
            svg.line(
                    scale.x(baseline.on()),
                    y - 9,
                    scale.x(baseline.on()),
                    y + 9,
                    "stroke=\"var(--wait)\" stroke-width=\"2\"");
        }
        var benchmark = measure.benchmark();
        if (benchmark != null) {
            svg.line(LEFT, scale.y(benchmark.value()), scale.right(), scale.y(benchmark.value()), BENCHMARK);
        }
    }

    private void drawMarkers() {
        markers.forEach(
                each -> svg.line(each.line(), each.row() * ChartLabels.ROW + 3.0, each.line(), scale.bottom(), MARKER));
        markers.forEach(each -> svg.text(
                each.from(), each.row() * ChartLabels.ROW + 14.0, "start", "fill=\"var(--ink-2)\"", each.text()));
    }

    private void drawSeries() {
        svg.polyline(
                readings.stream()
                        .map(each -> String.format(Locale.ROOT, "%.1f,%.1f", scale.x(each.on()), scale.y(each.value())))
                        .collect(Collectors.joining(" ")),
                SERIES);
        for (var each : readings) {
            var look = each.equals(measure.baseline())
                    ? "fill=\"var(--card)\" stroke=\"var(--accent)\" stroke-width=\"2\""
                    : "fill=\"var(--accent)\"";
            svg.dot(scale.x(each.on()), scale.y(each.value()), look, said(each));
        }
    }

    private void drawLabels() {
        for (var label : ChartLabels.apart(labels(), scale.bottom())) {
            svg.text(scale.right() + 8, label.y() + 4, "start", label.look(), label.text());
        }
    }

    private List<AtHeight> labels() {
        var labels = new ArrayList<AtHeight>();
        measure.latest()
                .ifPresent(now -> labels.add(new AtHeight(
                        scale.y(now.value()), "fill=\"var(--accent)\" font-weight=\"600\"", with(now.value()))));
        var baseline = measure.baseline();
        if (baseline != null) {
            labels.add(new AtHeight(
                    scale.y(baseline.value()),
                    "fill=\"var(--wait)\"",
                    words.baseline() + " " + with(baseline.value())));
        }
        var benchmark = measure.benchmark();
        if (benchmark != null) {
            labels.add(new AtHeight(
                    scale.y(benchmark.value()),
                    "fill=\"var(--ink-2)\"",
                    words.benchmark() + " " + with(benchmark.value())));
        }
        return labels;
    }

    /** How wide the texts at the right end are; more than a third of the drawing none gets. */
    private double gutter() {
        var baseline = measure.baseline();
        var benchmark = measure.benchmark();
        var widest = Math.max(
                baseline == null ? 0 : SvgWriter.widthOf(words.baseline() + " " + with(baseline.value())),
                benchmark == null ? 0 : SvgWriter.widthOf(words.benchmark() + " " + with(benchmark.value())));
        var now = measure.latest()
                .map(each -> SvgWriter.widthOf(with(each.value())))
                .orElse(0.0);
        return 14 + Math.min(width / 3.0, Math.max(widest, now));
    }

    private String said(MeasurePoint point) {
        var day = DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()).format(point.on());
        var said = day + ": " + with(point.value());
        return point.n() == null ? said : said + ", n " + point.n();
    }

    private String with(double value) {
        return MeasureValues.said(value, measure.unit(), words.locale());
    }

    private String number(double value) {
        return MeasureValues.said(value, measure.unit().strip().equals("%") ? "%" : "", words.locale());
    }
}
