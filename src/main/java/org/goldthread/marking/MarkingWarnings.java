package org.goldthread.marking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.Witness;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;

/** What an assessor should weigh (domain brief, section 5); nothing here blocks. */
final class MarkingWarnings {
    private static final Set<EvidenceType> WEAK_ALONE = Set.of(EvidenceType.PRIOR_LEARNING, EvidenceType.SIMULATION);
    private static final Set<EvidenceType> ANYWHERE =
            Set.of(EvidenceType.PROFESSIONAL_DISCUSSION, EvidenceType.QUESTIONING);

    private MarkingWarnings() {}

    /** @param mitigation how it stays fair that a line manager or coach assesses; empty where none does */
    static List<MarkingWarning> of(Submission submission, Yardstick yardstick, String mitigation) {
        return Stream.of(
                        closeness(mitigation),
                        oneWitness(submission),
                        submission.criteria().stream()
                                .map(yardstick::criterion)
                                .flatMap(criterion -> of(criterion, submission, yardstick)))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private static Stream<MarkingWarning> closeness(String mitigation) {
        return mitigation.isBlank()
                ? Stream.empty()
                : Stream.of(new MarkingWarning("marking.warning.close", List.of(mitigation), null));
    }

    /** One witness speaks for more than half of the items; one item alone says nothing. */
    private static Stream<MarkingWarning> oneWitness(Submission submission) {
        var items = submission.items().size();
        return submission.items().stream()
                .map(SubmittedItem::witness)
                .filter(Objects::nonNull)
                .map(Witness::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(SubmissionRules::plain))
                .values()
                .stream()
                .filter(same -> items > 1 && same.size() * 2 > items)
                .map(same -> new MarkingWarning(
                        "marking.warning.one-witness", List.of(same.getFirst(), same.size(), items), null));
    }

    private static Stream<MarkingWarning> of(Criterion criterion, Submission submission, Yardstick yardstick) {
        var shown = Stream.concat(
                        submission.decidedClaims().stream()
                                .filter(claim -> claim.criterion().equals(criterion.code())),
                        yardstick.earlier(criterion.code(), submission).stream())
                .map(DecidedClaim::type)
                .collect(Collectors.toSet());
        return Stream.concat(soleWeak(criterion, shown), untypical(criterion, shown));
    }

    private static Stream<MarkingWarning> soleWeak(Criterion criterion, Set<EvidenceType> shown) {
        return criterion.kind() == CriterionKind.PERFORMANCE && !shown.isEmpty() && WEAK_ALONE.containsAll(shown)
                ? Stream.of(warning("sole-evidence", criterion))
                : Stream.empty();
    }

    private static Stream<MarkingWarning> untypical(Criterion criterion, Set<EvidenceType> shown) {
        return shown.isEmpty()
                        || shown.stream().anyMatch(ANYWHERE::contains)
                        || shown.stream().anyMatch(criterion.typicalTypes()::contains)
                ? Stream.empty()
                : Stream.of(warning("untypical", criterion));
    }

    private static MarkingWarning warning(String key, Criterion criterion) {
        return new MarkingWarning("marking.warning." + key, List.of(MarkingRules.name(criterion)), criterion.code());
    }
}
