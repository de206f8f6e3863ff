package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Hint;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageForm;
import org.goldthread.evidence.Weighing;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.TypedTexts;
import org.goldthread.ui.UnsavedTyping.Typed;

/** The form of one item: its parts, what is typed into them, and why something cannot be kept. */
final class EvidenceForm extends Div {
    private final Runnable changed;
    private final Fields heading = new Fields(this::typed);
    private final TextField title = heading.text("title");
    private final WorkChoice work;
    private final CoreFields core;
    private final SharedFields shared = new SharedFields(this::typed);
    private final MeasureFields measure;
    private final MeasurePick because;
    private final OrganisationReferences references;
    private final MorePanel more = new MorePanel();
    private final OthersQuestion others = new OthersQuestion(this::typed);
    private final FilesPanel files;
    private final CriteriaPanel criteria;
    private final HintsPanel hints = new HintsPanel(new Answering());
    private final Thoughts thoughts;
    private final LooksPanel looks;
    private final Div first = new Div();
    private StageTabs tabs;
    private StageFields<?> stage;
    private EvidenceItem item;

    EvidenceForm(EvidenceDesk desk, EvidenceItem item, Framework framework, Weighing weighing, Runnable changed) {
        this.changed = changed;
        this.item = item;
        work = new WorkChoice(desk.works(), this::typed);
        core = new CoreFields(work, desk.days()::today, this::typed);
        measure = new MeasureFields(desk, this::beginWork, this::typed);
        because = new MeasurePick(desk.works(), this::typed);
        references = desk.references();
        files = new FilesPanel(desk.files(), desk.texts(), this::typed);
        criteria = new CriteriaPanel(framework, AboutCriteria.of(item, weighing, desk.days(), this::lead), this::typed);
        thoughts = new Thoughts(desk.hints(), framework);
        looks = new LooksPanel(desk, framework);
        tabs = new StageTabs(item.stage(), this::moveTo);
        stage = StageFields.of(item.stage(), measure, because, references, this::typed);
        title.setPlaceholder(Words.text("evidence.title.example"));
        title.addClassName("heading-field");
        title.setRequiredIndicatorVisible(true);
        title.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        first.addClassNames("evidence-fields", "first-questions");
        var left = new Div(core.parts(), first, more, files, others);
        left.addClassName("evidence-left");
        var beside = new Div(criteria, hints, looks);
        beside.addClassName("evidence-aside");
        var columns = new Div(left, beside);
        columns.addClassName("evidence-columns");
        add(tabs, columns);
        show(item);
    }

    TextField title() {
        return title;
    }

    /** As it is typed now. */
    EvidenceItem item() {
        return item;
    }

    void show(EvidenceItem shown) {
        item = shown;
        if (stage.read().stage() != shown.stage()) {
            var moved = new StageTabs(shown.stage(), this::moveTo);
            replace(tabs, moved);
            tabs = moved;
            stage = StageFields.of(shown.stage(), measure, because, references, this::typed);
        }
        heading.fill(() -> title.setValue(shown.title()));
        core.show(shown);
        shared.show(shown);
        files.show(shown.attachments());
        others.show(shown);
        showStage();
        criteria.show(shown, filled());
    }

    /** After a save: goes on from the version that is stored, with all that is typed. */
    void keptAs(EvidenceItem stored) {
        item = item.keptAs(stored);
        think();
    }

    /** Shows what is worth a thought about it as it is now, and the way to others' thoughts. */
    void think() {
        hints.show(item, thoughts.of(item));
        looks.show(item);
    }

    /** Shows at each field why it cannot be kept, and nothing at the others. */
    void refuse(List<FieldRefusal> refusals) {
        all().forEach(Fields::acceptAll);
        files.acceptAll();
        criteria.check();
        for (var refusal : refusals) {
            var why = Notices.text(refusal.refusal());
            all().forEach(fields -> fields.refuse(refusal, why));
            if (refusal.field().equals("attachments")) {
                files.refuse(refusal.row(), why);
            }
        }
    }

    /** What on the screen is marked as not kept, the first of it. */
    Optional<Component> marked() {
        return Marks.first(this);
    }

    /** What is saved of the texts typed, by name. */
    Map<String, String> savedTexts() {
        return texts().saved();
    }

    /** Those texts typed before that the item lacks, its measure's aside; there is room for them now. */
    Map<String, Typed> missing(Map<String, Typed> typed) {
        all().forEach(fields -> fields.makeRoom(typed.keySet()));
        var missing = texts().missing(typed);
        missing.keySet().removeIf(name -> name.startsWith(MeasureFields.TEXTS));
        return missing;
    }

    /** Puts texts back that were typed before and never saved; says at which fields. */
    List<String> bringBack(Map<String, Typed> typed) {
        var ofMeasure = stage.part("measure").isPresent() ? measure.bringBack(typed) : List.<String>of();
        return Stream.concat(ofMeasure.stream(), texts().bringBack(typed).stream())
                .toList();
    }

    private TypedTexts texts() {
        var texts = new TypedTexts();
        all().forEach(fields -> fields.addTexts("", true, texts));
        criteria.addTexts(texts);
        return texts;
    }

    private Stream<Fields> all() {
        return Stream.of(heading, core, shared, stage);
    }

    private void typed() {
        var before = item;
        item = read();
        if (!Objects.equals(item.engagement(), before.engagement())) {
            measure.inWork(item.engagement());
            because.inWork(item.engagement());
            item = read();
        }
        showWhatFollows(EvidenceRules.namesColleagues(before));
        files.sayKind(before, item);
        criteria.refresh(item, filled());
        changed.run();
    }

    private EvidenceItem read() {
        var described = shared.read(core.read(item.retitled(title.getValue()))).withDetail(stage.read());
        return files.read(others.read(criteria.read(described)));
    }

    /** A tab files the record anew: what is stored already says so, and can be put back. */
    private void moveTo(Stage next) {
        var before = item.stage();
        item = read().movedTo(next);
        stage = StageFields.of(next, measure, because, references, this::typed);
        shared.show(item);
        showStage();
        typed();
        if (item.version() != null) {
            Notices.undoable(Words.text("evidence.stage.now", Words.of(next)), () -> putBack(before));
        }
    }

    private void putBack(Stage before) {
        show(read().movedTo(before));
        typed();
    }

    private void beginWork() {
        if (title.isEmpty()) {
            heading.refuse("title", Words.text("rules.title-missing"));
            title.focus();
        } else {
            work.begin(title.getValue());
        }
    }

    private void showStage() {
        measure.inWork(item.engagement());
        because.inWork(item.engagement());
        stage.show(item.detail());
        first.removeAll();
        more.fields().removeAll();
        var form = StageForm.of(item.stage());
        form.first().forEach(name -> part(name).ifPresent(first::add));
        Stream.concat(form.more().stream(), Stream.concat(SharedFields.IN_ORDER.stream(), form.underMore().stream()))
                .distinct()
                .forEach(name -> part(name).ifPresent(more.fields()::add));
        // what was captured in a line stands where one goes on with it
        part("summary").filter(_ -> !item.summary().isBlank()).ifPresent(first::addComponentAsFirst);
        texts().name();
        showWhatFollows(false);
    }

    /** What depends on answers: the own part once colleagues are named, the witness of a testimony, other people. */
    private void showWhatFollows(boolean namedColleagues) {
        shared.showType(item.type());
        shared.asksForAWitness(item);
        var lacks = EvidenceRules.testimonyLacks(item);
        Stream.of("witness", "testimony")
                .flatMap(name -> part(name).stream())
                .filter(WitnessFields.class::isInstance)
                .forEach(witness -> ((WitnessFields) witness).say(lacks));
        others.ask(item);
        more.count(
                StageForm.moreFilled(item),
                StageForm.of(item.stage()).underMore().size());
        if (EvidenceRules.namesColleagues(item) != namedColleagues) {
            part("role").ifPresent(role -> {
                role.removeFromParent();
                (namedColleagues ? more.fields() : first).add(role);
            });
        }
    }

    /** To the question that answers the first of these hints that this form has one for; names that are no hint's lead nowhere. */
    void leadTo(List<String> hints) {
        Stream.of(Hint.values())
                .filter(hint -> hints.contains(hint.name()))
                .flatMap(hint -> hint.answeredAt(item.stage()).stream())
                .findFirst()
                .ifPresent(this::lead);
    }

    private void lead(String question) {
        part(question).or(() -> stage.part("measure")).ifPresent(Marks::show);
    }

    private Optional<Component> part(String name) {
        return stage.part(name).or(() -> shared.part(name));
    }

    private Set<String> filled() {
        var names = new LinkedHashSet<>(StageForm.filled(item));
        if (item.stage() == Stage.SATISFACTION) {
            names.addAll(measure.filledNames());
        }
        return names;
    }

    private final class Answering implements HintActions {
        @Override
        public void answer(String question) {
            lead(question);
        }

        @Override
        public void dismiss(Hint hint, String reason) {
            became(item.dismissing(hint, reason));
        }

        @Override
        public void takeBack(Hint hint) {
            became(item.takingBack(hint));
        }

        private void became(EvidenceItem next) {
            item = next;
            typed();
            hints.goOnFromHere();
        }
    }
}
