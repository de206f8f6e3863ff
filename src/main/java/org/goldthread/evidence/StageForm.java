package org.goldthread.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldthread.standards.EvidenceType;

/**
 * A row of the domain brief's section 3a: what a stage asks beside the five that are always there (title, stage, when,
 * piece of work, files), and what it usually shows. Names are those of the components of the stage's detail, of the item
 * for {@link #SHARED}, and of the measure for satisfaction.
 */
public record StageForm(Stage stage, List<String> first, List<String> more, List<Suggested> suggests) {
    /** Asked at every stage, under More unless the stage asks it first. Type and role are not counted: they always have a value. */
    static final List<String> SHARED =
            List.of("summary", "customerGroups", "impact", "inclusionAdjustments", "reflection");

    public StageForm {
        first = List.copyOf(first);
        more = List.copyOf(more);
        suggests = List.copyOf(suggests);
    }

    public static StageForm of(Stage stage) {
        return switch (stage) {
            case GAP -> GapDetail.FORM;
            case PROCESS -> ProcessDetail.FORM;
            case COACHING -> CoachingDetail.FORM;
            case SATISFACTION -> SatisfactionDetail.FORM;
            case IMPROVEMENT -> ImprovementDetail.FORM;
            case CULTURE -> CultureDetail.FORM;
            case STANDARDS -> StandardsDetail.FORM;
        };
    }

    /** What an item of this stage is unless the candidate says otherwise. */
    public static EvidenceType defaultType(Stage stage, boolean withFile) {
        return switch (stage) {
            case GAP -> withFile ? EvidenceType.PRODUCT : EvidenceType.REFLECTIVE_ACCOUNT;
            case PROCESS, IMPROVEMENT, STANDARDS -> EvidenceType.PRODUCT;
            case COACHING -> EvidenceType.COACHING_LOG;
            case SATISFACTION -> EvidenceType.DATA_RECORD;
            case CULTURE -> EvidenceType.REFLECTIVE_ACCOUNT;
        };
    }

    /** Everything under More, the shared questions last. */
    public List<String> underMore() {
        return Stream.concat(more.stream(), SHARED.stream().filter(Predicate.not(first::contains)))
                .toList();
    }

    /** Whether the form of this stage has this question. */
    boolean asks(String name) {
        return first.contains(name) || underMore().contains(name);
    }

    /** How many of {@link #underMore()} have an answer. */
    public static int moreFilled(EvidenceItem item) {
        var filled = filled(item);
        return (int)
                of(item.stage()).underMore().stream().filter(filled::contains).count();
    }

    /** The names of all that was answered, the shared questions among them. */
    public static Set<String> filled(EvidenceItem item) {
        var names = new LinkedHashSet<String>();
        Stream.concat(
                        Answers.of((Record) item.detail()).stream(),
                        Answers.of(item).stream().filter(answer -> SHARED.contains(answer.name())))
                .filter(Answer::isFilled)
                .forEach(answer -> names.add(answer.name()));
        return names;
    }
}
