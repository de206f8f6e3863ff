package org.goldthread.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.document.pdf.Align;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Canvas;
import org.goldthread.document.pdf.Canvas.Spot;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Figure;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Ink;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.document.pdf.Weight;
import org.goldthread.engagement.ChartScale;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;

/** A measure as its readings stood when it was handed in: in words, drawn, and in a table. */
record MeasurePages(DocumentWords words) {
    private static final float HEIGHT = 150;
    private static final double LEFT = 40;
    private static final double RIGHT = 86;
    private static final double TOP = 10;
    private static final double UNDER = 22;
    private static final double LETTERS = 8;

    List<Block> of(Measure measure) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.plain(3, measure.name()));
        blocks.add(Paragraph.of(words.measures().summary(measure)));
        var comparison = words.measures().comparison(measure);
        if (!comparison.isBlank()) {
            blocks.add(Paragraph.of(TextLook.QUIET, comparison));
        }
        if (!measure.readings().isEmpty()) {
            var alt = words.of(
                    "engagement.chart.alternative",
                    measure.name(),
                    words.measures().summary(measure));
            blocks.add(new Figure(alt, HEIGHT, canvas -> draw(canvas, measure)));
            blocks.add(figures(measure));
        }
        return blocks;
    }

    private void draw(Canvas canvas, Measure measure) {
        var readings = measure.readings();
        var scale = new ChartScale(
                LEFT,
                canvas.width() - RIGHT,
                TOP,
                canvas.height() - UNDER,
                ChartScale.days(readings),
                ChartScale.values(measure));
        grid(canvas, measure, scale);
        levels(canvas, measure, scale);
        var spots = readings.stream()
                .map(each -> new Spot(scale.x(each.on()), scale.y(each.value())))
                .toList();
        canvas.path(spots, Ink.ACCENT, 1.6);
        spots.forEach(spot -> canvas.disc(spot, 2.4, Ink.ACCENT));
    }

    private void grid(Canvas canvas, Measure measure, ChartScale scale) {
        for (var tick : ChartScale.ticks(scale.values())) {
            var y = scale.y(tick);
            canvas.line(new Spot(scale.left(), y), new Spot(scale.right(), y), Ink.LINE, .6);
            canvas.text(
                    words.value(tick, measure),
                    new Spot(scale.left() - 5, y + 3),
                    Align.END,
                    LETTERS,
                    Weight.PLAIN,
                    Ink.FAINT);
        }
        var below = new Spot(scale.left(), canvas.height() - 6);
        canvas.text(day(scale.days().from()), below, Align.START, LETTERS, Weight.PLAIN, Ink.FAINT);
        var end = new Spot(scale.right(), canvas.height() - 6);
        canvas.text(day(scale.days().to()), end, Align.END, LETTERS, Weight.PLAIN, Ink.FAINT);
    }

    private String day(double epochDay) {
        return words.day(LocalDate.ofEpochDay(Math.round(epochDay)));
    }

    /** Baseline and benchmark, each with its name at the right; the names stand apart where the lines do not. */
    private void levels(Canvas canvas, Measure measure, ChartScale scale) {
        var baseline = measure.baseline();
        var benchmark = measure.benchmark();
        var taken = Double.NaN;
        if (baseline != null) {
            taken = level(canvas, "baseline", baseline.value(), scale, Double.NaN);
        }
        if (benchmark != null) {
            level(canvas, "benchmark", benchmark.value(), scale, taken);
        }
    }

    private double level(Canvas canvas, String name, double value, ChartScale scale, double taken) {
        var y = scale.y(value);
        canvas.dashed(new Spot(scale.left(), y), new Spot(scale.right(), y), Ink.FAINT, 1);
        var beside = Math.abs(y - taken) < LETTERS + 2 ? taken - LETTERS - 2 : y;
        canvas.text(
                words.of("engagement.chart." + name),
                new Spot(scale.right() + 6, beside + 3),
                Align.START,
                LETTERS,
                Weight.PLAIN,
                Ink.FAINT);
        return beside;
    }

    private Table figures(Measure measure) {
        return Table.of(
                words.of("document.figures", measure.name()),
                List.of(Column.of(2), Column.end(1), Column.end(1), Column.of(2)),
                List.of(
                        words.of("marking-desk.figures.day"),
                        words.of("marking-desk.figures.value"),
                        words.of("marking-desk.figures.n"),
                        ""),
                measure.readings().stream().map(each -> row(each, measure)).toList());
    }

    private Row row(MeasurePoint reading, Measure measure) {
        var n = reading.n();
        return Row.of(
                Cell.rowHead(words.day(reading.on())),
                Cell.of(words.value(reading.value(), measure)),
                Cell.of(n == null ? "" : String.valueOf(n)),
                Cell.of(reading.equals(measure.baseline()) ? words.of("engagement.chart.baseline") : ""));
    }
}
