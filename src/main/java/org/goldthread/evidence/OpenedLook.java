package org.goldthread.evidence;

import java.util.List;
import org.goldthread.engagement.Measure;
import org.goldthread.standards.Framework;

/**
 * A draft as whoever was asked for a look sees it: the item as it is now.
 *
 * @param candidate the name of whoever asks
 * @param thread the title of its piece of work, or empty
 * @param measures those that it brings
 * @param framework the edition that the candidate works with
 */
public record OpenedLook(
        LookRequest request,
        String candidate,
        EvidenceItem item,
        String thread,
        List<Measure> measures,
        Framework framework) {
    public OpenedLook {
        measures = List.copyOf(measures);
    }

    /** Its claims that are asked about. */
    public List<Claim> claims() {
        var about = request.criterion();
        return about == null
                ? item.claims()
                : item.claims().stream()
                        .filter(claim -> claim.criterion().equals(about))
                        .toList();
    }
}
