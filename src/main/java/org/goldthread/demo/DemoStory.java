package org.goldthread.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.Benchmark;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.Served;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One piece of work from the demo's script: who asked for what, what is measured, and the evidence of it. */
final class DemoStory {
    private final String name;
    private final JsonNode told;
    private final List<DemoItem> items;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    DemoStory(String name, JsonNode told) {
        this.name = name;
        this.told = told;
        this.items = told.get("items").valueStream().map(DemoItem::new).toList();
        told.get("measures").forEach(each -> measures.put(each.get("key").asString(), measure(each)));
    }

    String name() {
        return name;
    }

    List<DemoItem> items() {
        return items;
    }

    EngagementBrief brief() {
        var thread = told.get("thread");
        var served = thread.get("served")
                .valueStream()
                .map(each -> DemoScript.as(each, Served.class))
                .toList();
        return new EngagementBrief(
                thread.get("title").asString(),
                new AskedBy(
                        CustomerGroup.valueOf(thread.get("group").asString()),
                        thread.get("asker").asString()),
                served,
                "“" + thread.get("request").asString() + "”",
                RequestKind.valueOf(thread.get("kind").asString()));
    }

    /** How the work with each group was meant and lived. */
    Map<CustomerGroup, Relationship> relationships() {
        var all = new EnumMap<CustomerGroup, Relationship>(CustomerGroup.class);
        told.get("relationships")
                .properties()
                .forEach(each -> all.put(
                        CustomerGroup.valueOf(each.getKey()), DemoScript.as(each.getValue(), Relationship.class)));
        return all;
    }

    /** The day of the last reading of all; null if nothing is measured. */
    @Nullable
    LocalDate lastReading() {
        return measures.values().stream()
                .flatMap(measure -> measure.readings().stream())
                .map(MeasurePoint::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    MeasureId measureOf(DemoItem item) {
        return Objects.requireNonNull(measures.get(item.measure()), item::title).id();
    }

    /** All measures as they stood on a day: what was read later is not there yet. */
    List<Measure> measuresOn(LocalDate day) {
        return measures.values().stream().map(measure -> until(measure, day)).toList();
    }

    private static Measure until(Measure measure, LocalDate day) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.unit(),
                measure.direction(),
                measure.fromCustomers(),
                measure.baseline(),
                measure.points().stream()
                        .filter(point -> !point.on().isAfter(day))
                        .toList(),
                measure.responseRate(),
                measure.benchmark());
    }

    private static Measure measure(JsonNode node) {
        return new Measure(
                MeasureId.next(),
                node.get("name").asString(),
                node.get("unit").asString(),
                Direction.valueOf(node.get("direction").asString()),
                node.get("fromCustomers").asBoolean(),
                DemoScript.as(node.get("baseline"), MeasurePoint.class),
                node.get("points")
                        .valueStream()
                        .map(point -> DemoScript.as(point, MeasurePoint.class))
                        .toList(),
                node.get("responseRate").isNull()
                        ? null
                        : node.get("responseRate").asDouble(),
                node.get("benchmark").isNull() ? null : DemoScript.as(node.get("benchmark"), Benchmark.class));
    }
}
