package org.goldthread.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.goldthread.engagement.Benchmark;
import org.goldthread.engagement.BenchmarkKind;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/** The inputs of a measure: what is followed, where it started, later readings, what it is compared with. */
final class MeasureInputs extends Fields {
    private final TextField name = helped("measure.name", text("measure.name"));
    private final TextField unit = text("measure.unit");
    private final Select<Direction> direction = one("measure.direction", Direction.class);
    private final Checkbox fromCustomers = tick("measure.from-customers");
    private final NumberField baselineValue = number("measure.baseline");
    private final DatePicker baselineOn = day("measure.baseline-on");
    private final IntegerField baselineN = count("measure.baseline-n");
    private final PointRows points = named("points", new PointRows(this::changed));
    private final NumberField responseRate = number("measure.response-rate");
    private final NumberField benchmarkValue = number("measure.benchmark");
    private final Select<BenchmarkKind> benchmarkKind = one("measure.benchmark-kind", BenchmarkKind.class);
    private final TextField benchmarkSource = text("measure.benchmark-source");

    private Measure before = Measure.blank(MeasureId.next());

    MeasureInputs(Runnable changed) {
        super(changed);
    }

    Div parts() {
        var further =
                new Div(fromCustomers, FieldGroup.line(baselineN), FieldGroup.line(benchmarkKind, benchmarkSource));
        further.addClassName("stack");
        var parts = new Div(
                FieldGroup.line(name, unit, direction),
                FieldGroup.line(baselineValue, baselineOn),
                points,
                FieldGroup.line(responseRate, benchmarkValue),
                new Details(Words.text("evidence.measure.more"), further));
        parts.addClassName("stack");
        return parts;
    }

    void show(@Nullable Measure measure) {
        before = measure == null ? Measure.blank(MeasureId.next()) : measure;
        fill(() -> put(before));
    }

    Measure read(MeasureId id) {
        acceptAll();
        return new Measure(
                id,
                name.getValue(),
                unit.getValue(),
                Objects.requireNonNullElse(direction.getValue(), Direction.UP),
                fromCustomers.getValue(),
                baseline(),
                points.rows(),
                responseRate.getValue(),
                benchmark());
    }

    /** Shows at each input why what stands in it cannot be kept; {@code typed} is what was read last. */
    void refuse(Measure typed, List<FieldRefusal> refusals) {
        var rows = points.rows();
        for (var refusal : refusals) {
            var why = Notices.text(refusal.refusal());
            if (refusal.field().equals("points") && !refusal.isWhole()) {
                var row = rows.indexOf(typed.points().get(refusal.row()));
                points.refuseInside(row, refusal.part(), why);
            } else {
                refuse(at(refusal), why);
            }
        }
    }

    private static String at(FieldRefusal refusal) {
        return switch (refusal.field()) {
            case "baseline" ->
                switch (refusal.part()) {
                    case "on" -> "measure.baseline-on";
                    case "n" -> "measure.baseline-n";
                    default -> "measure.baseline";
                };
            case "benchmark" -> refusal.part().equals("source") ? "measure.benchmark-source" : "measure.benchmark";
            case "responseRate" -> "measure.response-rate";
            case "points" -> "points";
            default -> "measure." + refusal.field();
        };
    }

    private void put(Measure measure) {
        acceptAll();
        name.setValue(measure.name());
        unit.setValue(measure.unit());
        direction.setValue(measure.direction());
        fromCustomers.setValue(measure.fromCustomers());
        var start = measure.baseline();
        baselineValue.setValue(start == null ? null : start.value());
        baselineOn.setValue(start == null ? null : start.on());
        baselineN.setValue(start == null ? null : start.n());
        points.setRows(measure.points());
        responseRate.setValue(measure.responseRate());
        var compared = measure.benchmark();
        benchmarkValue.setValue(compared == null ? null : compared.value());
        benchmarkKind.setValue(compared == null ? null : compared.kind());
        benchmarkSource.setValue(compared == null ? "" : TextRules.orEmpty(compared.source()));
    }

    /** While it lacks its value or its day, it is the one that was shown last. */
    private @Nullable MeasurePoint baseline() {
        if (baselineValue.getValue() != null && baselineOn.getValue() != null) {
            return new MeasurePoint(baselineOn.getValue(), baselineValue.getValue(), baselineN.getValue());
        }
        if (baselineValue.isEmpty() && baselineOn.isEmpty() && baselineN.isEmpty()) {
            return null;
        }
        if (baselineOn.isEmpty()) {
            refuse("measure.baseline-on", Words.text("evidence.rows.day-missing"));
        }
        if (baselineValue.isEmpty()) {
            refuse("measure.baseline", Words.text("evidence.rows.value-missing"));
        }
        return before.baseline();
    }

    private @Nullable Benchmark benchmark() {
        if (benchmarkValue.getValue() != null) {
            return new Benchmark(
                    benchmarkValue.getValue(),
                    Objects.requireNonNullElse(benchmarkKind.getValue(), BenchmarkKind.TARGET),
                    benchmarkSource.getValue());
        }
        if (!benchmarkKind.isEmpty() || !benchmarkSource.isEmpty()) {
            refuse("measure.benchmark", Words.text("evidence.rows.value-missing"));
            return before.benchmark();
        }
        return null;
    }
}
