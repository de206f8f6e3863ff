package org.goldthread.marking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private MarkingWarnings() {}

    /**
     * @param earlier what was finished before in the same portfolio
     * @param mitigation how it stays fair that a line manager or coach assesses; empty where none does
     */
    static List<MarkingWarning> of(
            Submission submission, List<Submission> earlier, Yardstick yardstick, String mitigation) {
        return Stream.of(
                        closeness(mitigation),
                        oneWitness(submission, earlier),
                        ofCriteria(submission, yardstick).stream())
                .flatMap(warnings -> warnings)
                .toList();
    }

    /** Those that may change while one marks. */
    static List<MarkingWarning> ofCriteria(Submission submission, Yardstick yardstick) {
        return submission.criteria().stream()
                .map(yardstick::criterion)
                .flatMap(criterion -> of(criterion, submission, yardstick))
                .toList();
    }

    private static Stream<MarkingWarning> closeness(String mitigation) {
        return mitigation.isBlank()
                ? Stream.empty()
                : Stream.of(new MarkingWarning("marking.warning.close", List.of(mitigation), null));
    }

    /** One witness speaks for more than half of the portfolio's items, of which this submission holds one at least. */
    private static Stream<MarkingWarning> oneWitness(Submission submission, List<Submission> earlier) {
        var items = Stream.concat(Stream.of(submission), earlier.stream())
                .flatMap(each -> each.items().stream())
                .collect(
                        Collectors.toMap(SubmittedItem::item, item -> item, (latest, _) -> latest, LinkedHashMap::new));
        var here = witnesses(submission.items()).keySet();
        return witnesses(items.values()).entrySet().stream()
                .filter(each -> here.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(same -> items.size() > 1 && same.size() * 2 > items.size())
                .map(same -> new MarkingWarning(
                        "marking.warning.one-witness", List.of(same.getFirst(), same.size(), items.size()), null));
    }

    /** The names as they were written, one per item, under the plain one that makes them the same person. */
    private static Map<String, List<String>> witnesses(Collection<SubmittedItem> items) {
        return items.stream()
                .map(SubmittedItem::witness)
                .filter(Objects::nonNull)
                .map(Witness::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(SubmissionRules::plain, LinkedHashMap::new, Collectors.toList()));
    }

    private static Stream<MarkingWarning> of(Criterion criterion, Submission submission, Yardstick yardstick) {
        var shown = Stream.concat(
                        submission.claims(criterion.code()).stream()
                                .filter(claim -> mayCount(submission.judgement(claim.key())))
                                .map(SubmittedClaim::type),
                        yardstick.earlier(criterion.code(), submission).stream().map(DecidedClaim::type))
                .collect(Collectors.toSet());
        return Stream.concat(soleWeak(criterion, shown), untypical(criterion, submission));
    }

    /** A claim that is refused shows nothing; one that is not judged to the end may yet. */
    private static boolean mayCount(ClaimJudgement judgement) {
        return judgement.isAccepted() || !judgement.isComplete();
    }

    private static Stream<MarkingWarning> soleWeak(Criterion criterion, Set<EvidenceType> shown) {
        return criterion.kind() == CriterionKind.PERFORMANCE && !shown.isEmpty() && WEAK_ALONE.containsAll(shown)
                ? Stream.of(warning("sole-evidence", criterion))
                : Stream.empty();
    }

    private static Stream<MarkingWarning> untypical(Criterion criterion, Submission submission) {
        return submission.claims(criterion.code()).stream()
                .filter(claim -> !criterion.isTypical(claim.type()))
                .map(claim -> new MarkingWarning(
                        "marking.warning.untypical",
                        List.of(claim.title(), MarkingRules.name(criterion)),
                        criterion.code()));
    }

    private static MarkingWarning warning(String key, Criterion criterion) {
        return new MarkingWarning("marking.warning." + key, List.of(MarkingRules.name(criterion)), criterion.code());
    }
}
