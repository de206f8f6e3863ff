package org.goldthread.evidence.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ReferenceKind;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageDetail;
import org.goldthread.evidence.StandardReference;

/** The fields of one stage: a row of section 3a. Where each stands on the form is told by the stage's form. */
abstract class StageFields<D extends StageDetail> extends Fields {
    private final Class<D> kind;

    StageFields(Class<D> kind, Runnable changed) {
        super(changed);
        this.kind = kind;
    }

    static StageFields<?> of(
            Stage stage,
            MeasureFields measure,
            MeasurePick because,
            OrganisationReferences references,
            Runnable changed) {
        return switch (stage) {
            case GAP -> new GapFields(changed);
            case PROCESS -> new ProcessFields(references, changed);
            case COACHING -> new CoachingFields(references, changed);
            case SATISFACTION -> new SatisfactionFields(measure, changed);
            case IMPROVEMENT -> new ImprovementFields(because, changed);
            case CULTURE -> new CultureFields(references, changed);
            case STANDARDS -> new StandardsFields(references, changed);
        };
    }

    /** Own standards told in a text: what is taken from the shared list stands in a line of its own. */
    final void takenFromTheList(OrganisationReferences references, TextArea standards) {
        var list = new SharedList(
                references,
                ReferenceKind.STANDARD,
                taken -> standards.setValue(
                        standards.isEmpty() ? line(taken) : standards.getValue().stripTrailing() + "\n" + line(taken)));
        named("ownStandards", new ListedText(standards, list));
    }

    private static String line(StandardReference taken) {
        return Stream.of(taken.text(), taken.source(), taken.version())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    final void show(StageDetail detail) {
        fill(() -> put(kind.cast(detail)));
    }

    abstract D read();

    abstract void put(D detail);
}
