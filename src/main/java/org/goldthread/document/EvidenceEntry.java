package org.goldthread.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.evidence.Claim;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.standards.CriterionCode;

/**
 * A piece of evidence as it was handed in, with all that it was handed in for. An item that was changed between two
 * attempts is two entries, as its assessor saw two copies (R9).
 *
 * @param number counts from 1, in the order in which the work was done
 */
record EvidenceEntry(int number, SubmittedItem item, List<HandedIn> claims) {
    private static final Comparator<Map.Entry<SubmittedItem, List<HandedIn>>> IN_TIME = Comparator.comparing(
                    (Map.Entry<SubmittedItem, List<HandedIn>> copy) ->
                            copy.getKey().activityFrom())
            .thenComparing(copy -> copy.getKey().title());

    EvidenceEntry {
        claims = List.copyOf(claims);
    }

    /** A claim and the attempt in which it was made. */
    record HandedIn(Claim claim, Submission attempt) {}

    /** {@code attempts} from the first to the last. */
    static List<EvidenceEntry> of(List<Submission> attempts) {
        var copies = new LinkedHashMap<SubmittedItem, List<HandedIn>>();
        for (var attempt : attempts) {
            for (var item : attempt.items()) {
                var claims = copies.computeIfAbsent(item.withoutClaims(), _ -> new ArrayList<>());
                item.claims().forEach(claim -> claims.add(new HandedIn(claim, attempt)));
            }
        }
        var sorted = copies.entrySet().stream().sorted(IN_TIME).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> new EvidenceEntry(
                        at + 1, sorted.get(at).getKey(), sorted.get(at).getValue()))
                .toList();
    }

    String label() {
        return "E" + number;
    }

    String place() {
        return "evidence-" + number;
    }

    Optional<HandedIn> claim(CriterionCode criterion, Submission attempt) {
        return claims.stream()
                .filter(each -> each.attempt().id().equals(attempt.id())
                        && each.claim().criterion().equals(criterion))
                .findFirst();
    }

    /** The last claim on a criterion. */
    Optional<HandedIn> claim(CriterionCode criterion) {
        return claims.stream()
                .filter(each -> each.claim().criterion().equals(criterion))
                .reduce((_, later) -> later);
    }

    /** Each criterion that it was handed in for, once, in order. */
    List<CriterionCode> criteria() {
        return claims.stream()
                .map(each -> each.claim().criterion())
                .distinct()
                .sorted()
                .toList();
    }

    /** The attempts that hold this copy, as numbers. */
    List<Integer> attempts() {
        return claims.stream()
                .map(each -> each.attempt().attempt())
                .distinct()
                .sorted()
                .toList();
    }
}
