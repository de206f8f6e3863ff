package org.goldthread.evidence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that somebody has logged, as their portfolio counts it.
 *
 * @param claims items in time, criteria in order
 * @param begun items that do not say yet what they help to show, the one that was kept last first
 */
public record Drafts(List<DraftedClaim> claims, List<Begun> begun) {
    public static final Drafts NONE = new Drafts(List.of(), List.of());

    public Drafts {
        claims = List.copyOf(claims);
        begun = List.copyOf(begun);
    }

    /** The same with one item as it is now; its measures are those that it had. */
    public Drafts with(EvidenceItem item) {
        if (EvidenceRules.bringsMeasures(item)) {
            return this;
        }
        var others = claims.stream().filter(claim -> !claim.item().equals(item.id()));
        return new Drafts(
                Stream.concat(others, DraftedClaim.of(item, List.of())).toList(), begun);
    }

    /** An item that shows nothing yet. */
    public record Begun(EvidenceId item, String title, Stage stage, Instant updated) {
        static Begun of(EvidenceItem item) {
            return new Begun(item.id(), item.title(), item.stage(), item.updated());
        }
    }
}
