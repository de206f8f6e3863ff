package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldthread.engagement.ChartMarker;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementChanged;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementRules;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureChart;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Dated;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.TypedTexts;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;
import org.jspecify.annotations.Nullable;

/** A measure, which belongs to the piece of work: which one it is, what stands in it, and its picture. */
final class MeasureFields extends FieldGroup {
    /** What the names of its texts begin with. */
    static final String TEXTS = "measure/";

    private final EvidenceDesk desk;
    private final EngagementService works;
    private final MeasureWords words;
    private final Runnable changed;
    private final Select<Choice> which = new Select<>();
    private final MeasureInputs inputs = new MeasureInputs(this::keep);
    private final Div needsWork = new Div();
    private final Div filled = new Div();
    private final Div chart = new Div();
    private final Div conflict = new Div();
    private List<Measure> measures = List.of();
    private List<Dated> markers = List.of();
    private String version = "";
    private @Nullable EngagementId work;
    private @Nullable MeasureId chosen;
    private boolean offering;

    MeasureFields(EvidenceDesk desk, Runnable beginWork, Runnable changed) {
        super(Words.text("evidence.ask.measure"), "");
        this.desk = desk;
        works = desk.works();
        words = desk.measureWords();
        this.changed = changed;
        which.setLabel(Words.text("evidence.ask.measure.which"));
        which.setItemLabelGenerator(choice -> choice == null ? "" : choice.name());
        which.addValueChangeListener(change -> {
            if (change.getValue() != null && !offering) {
                take(change.getValue().id());
            }
        });
        Button begin = Buttons.plain(Words.text("evidence.measure.begin-work"), beginWork);
        needsWork.addClassName("empty-state");
        needsWork.add(new Paragraph(Words.text("evidence.measure.needs-work")), begin);
        chart.addClassName("measure-chart");
        filled.addClassName("stack");
        filled.add(which, conflict, inputs.parts(), chart);
        add(needsWork, filled);
        inWork(null);
    }

    /** Which piece of work the measures are of; without one there is nothing to fill in. */
    void inWork(@Nullable EngagementId newWork) {
        var moved = work != null && newWork != null && !work.equals(newWork);
        work = newWork;
        needsWork.setVisible(newWork == null);
        filled.setVisible(newWork != null);
        measures = List.of();
        if (newWork != null) {
            knowing(works.find(newWork));
        }
        if (moved) {
            chosen = null;
        }
        show(chosen);
    }

    void choose(@Nullable MeasureId measure) {
        show(measure);
    }

    @Nullable
    MeasureId chosen() {
        return chosen;
    }

    /** What happened while it was measured, drawn beside the readings. */
    void mark(List<Dated> days) {
        markers = days;
        draw();
    }

    /** The places of the measure that are filled, by the names of the stage's form. */
    Set<String> filledNames() {
        var names = new LinkedHashSet<String>();
        found().ifPresent(measure -> {
            names.add("measure");
            add(names, "baseline", measure.baseline() != null);
            add(names, "points", !measure.points().isEmpty());
            add(names, "responseRate", measure.responseRate() != null);
            add(names, "benchmark", measure.benchmark() != null);
        });
        return names;
    }

    private static void add(Set<String> names, String name, boolean filled) {
        if (filled) {
            names.add(name);
        }
    }

    @Override
    void addTexts(String before, TypedTexts texts) {
        inputs.addTexts(before, inputs.areAccepted() && !isInvalid(), texts);
    }

    /** Puts back what was typed of it and never saved; where the work moved on meanwhile, both versions are shown. */
    List<String> bringBack(Map<String, Typed> typed) {
        if (work == null) {
            return List.of();
        }
        var texts = new TypedTexts();
        addTexts(TEXTS, texts);
        var missing = texts.missing(typed);
        var back = new ArrayList<String>();
        inputs.fill(() -> back.addAll(texts.bringBack(missing)));
        if (missing.values().stream().allMatch(text -> text.on().equals(typedOn()))) {
            if (!back.isEmpty()) {
                keep();
            }
            return back;
        }
        var mine = inputs.read(chosen == null ? MeasureId.next() : chosen);
        var refused = EngagementRules.refusals(mine, desk.days().today());
        offerChoice(work, EngagementRules.keepable(mine, found().orElse(null), refused), works.find(work));
        return List.of();
    }

    /** Which measure of which version of the work. */
    private String typedOn() {
        return version + "/" + (chosen == null ? "" : chosen.value());
    }

    private void knowing(Engagement stored) {
        measures = stored.measures();
        version = String.valueOf(stored.version());
    }

    private void take(@Nullable MeasureId measure) {
        show(measure);
        changed.run();
    }

    private void show(@Nullable MeasureId measure) {
        settle();
        chosen = measure;
        inputs.show(found().orElse(null));
        offer();
        draw();
    }

    /** Keeps what can be kept of it; what is refused stays as it was. */
    private void keep() {
        if (work == null) {
            return;
        }
        var before = found().orElse(null);
        var typed = inputs.read(chosen == null ? MeasureId.next() : chosen);
        var refused = EngagementRules.refusals(typed, desk.days().today());
        inputs.refuse(typed, refused);
        keep(work, before, EngagementRules.keepable(typed, before, refused));
        offer();
        draw();
        changed.run();
    }

    private void keep(EngagementId of, @Nullable Measure before, Measure after) {
        if (after.equals(before) || (before == null && after.isBlank())) {
            return;
        }
        try {
            knowing(works.keepMeasure(of, before, after));
            chosen = after.id();
            settle();
        } catch (EngagementChanged e) {
            offerChoice(of, after, e.stored());
        }
    }

    /** Somebody kept the same measure meanwhile, perhaps the same person in another window. */
    private void offerChoice(EngagementId of, Measure mine, Engagement stored) {
        setErrorMessage(Words.text("evidence.measure.conflict"));
        setInvalid(true);
        var theirs = stored.measure(mine.id()).orElse(Measure.blank(mine.id()));
        var time = desk.days().moment(stored.updated());
        var said = new FieldWords(desk.days(), _ -> "");
        conflict.removeAll();
        var differences = MeasureVersions.between(mine, theirs);
        var touched = MeasureVersions.between(mine, found().orElse(Measure.blank(mine.id())));
        conflict.add(new ConflictPanel(differences, touched, time, said, choice -> {
            knowing(stored);
            settle();
            keep(of, found().orElse(null), MeasureVersions.taking(choice.mine(), mine, theirs));
            show(chosen);
            changed.run();
        }));
    }

    private void settle() {
        conflict.removeAll();
        setInvalid(false);
    }

    private Optional<Measure> found() {
        return measures.stream().filter(each -> each.id().equals(chosen)).findFirst();
    }

    /** Which of the work's measures, or a new one; there is nothing to choose where it has none. */
    private void offer() {
        offering = true;
        var choices = new ArrayList<Choice>();
        measures.forEach(each -> choices.add(new Choice(each.id(), named(each))));
        var blank = new Choice(null, Words.text("evidence.measure.new"));
        choices.add(blank);
        which.setItems(choices);
        which.setVisible(choices.size() > 1);
        which.setValue(choices.stream()
                .filter(choice -> choice.id() != null && choice.id().equals(chosen))
                .findFirst()
                .orElse(blank));
        offering = false;
        UnsavedTyping.on(this, typedOn());
    }

    static String named(Measure measure) {
        return measure.name().isBlank() ? Words.text("evidence.measure.unnamed") : measure.name();
    }

    private void draw() {
        chart.removeAll();
        found().ifPresent(measure -> {
            var days = markers.stream()
                    .map(each -> new ChartMarker(each.on(), each.note()))
                    .toList();
            picture("wide-chart", words.chart(measure, days, MeasureChart.WIDE));
            picture("narrow-chart", words.chart(measure, days, MeasureChart.NARROW));
            if (!measure.readings().isEmpty()) {
                var said = new Paragraph(words.summary(measure));
                said.addClassName("small");
                chart.add(said);
            }
        });
    }

    private void picture(String name, String drawing) {
        if (!drawing.isEmpty()) {
            var svg = new Svg(drawing);
            svg.addClassName(name);
            chart.add(svg);
        }
    }

    private record Choice(@Nullable MeasureId id, String name) {}
}
