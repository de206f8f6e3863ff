package org.goldthread.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.FormativeComment;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.portfolio.ClaimState;
import org.goldthread.standards.CriterionCode;

/**
 * A piece of evidence as it was handed in, with all that it was handed in for. An item that was changed between two
 * attempts is two entries, as its assessor saw two copies (R9).
 *
 * @param number counts from 1, in the order in which the work was done
 * @param claims at least one, from the first attempt to the last
 */
record EvidenceEntry(int number, List<HandedIn> claims) {
    private static final Comparator<List<HandedIn>> IN_TIME = Comparator.comparing(
                    (List<HandedIn> claims) -> claims.getLast().item().activityFrom())
            .thenComparing(claims -> claims.getLast().item().title());

    EvidenceEntry {
        claims = List.copyOf(claims);
    }

    /** A claim, the copy that it was made with, and the attempt in which it was made. */
    record HandedIn(SubmittedItem item, Claim claim, Submission attempt) {
        /** What came of it there, whatever was decided on another copy. */
        ClaimState state() {
            return switch (attempt.state()) {
                case FINISHED ->
                    attempt.judgement(new ClaimKey(item.item().value(), claim.criterion()))
                                    .isAccepted()
                            ? ClaimState.ACCEPTED
                            : ClaimState.NOT_ACCEPTED;
                case UNDER_ASSESSMENT, COUNTERSIGNING -> ClaimState.UNDER_ASSESSMENT;
                case PREPARED, SUBMITTED, RETURNED, WITHDRAWN -> ClaimState.SUBMITTED;
            };
        }
    }

    /** The copy, under the title that its piece of work had last. */
    SubmittedItem item() {
        return claims.getLast().item();
    }

    /** {@code attempts} from the first to the last. */
    static List<EvidenceEntry> of(List<Submission> attempts) {
        var copies = new LinkedHashMap<SubmittedItem, List<HandedIn>>();
        for (var attempt : attempts) {
            for (var item : attempt.items()) {
                var claims = copies.computeIfAbsent(item.content(), _ -> new ArrayList<>());
                item.claims().forEach(claim -> claims.add(new HandedIn(item, claim, attempt)));
            }
        }
        var sorted = copies.values().stream()
                .filter(claims -> !claims.isEmpty())
                .sorted(IN_TIME)
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> new EvidenceEntry(at + 1, sorted.get(at)))
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

    /** The claims on a criterion, one for each attempt that holds this copy. */
    List<HandedIn> claims(CriterionCode criterion) {
        return claims.stream()
                .filter(each -> each.claim().criterion().equals(criterion))
                .toList();
    }

    /** The last claim on a criterion. */
    Optional<HandedIn> claim(CriterionCode criterion) {
        return claims(criterion).stream().reduce((_, later) -> later);
    }

    /** Each criterion that it was handed in for, once, in order. */
    List<CriterionCode> criteria() {
        return claims.stream()
                .map(each -> each.claim().criterion())
                .distinct()
                .sorted()
                .toList();
    }

    /** What was said of it as a draft and handed in with it in one of the attempts. */
    List<FormativeComment> formative() {
        return claims.stream()
                .flatMap(each -> each.item().formative().stream())
                .distinct()
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
