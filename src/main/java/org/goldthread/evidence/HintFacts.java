package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.Misalignment;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/**
 * What hints are found from: an item's fields and, of its piece of work, the measures and what does not fit.
 *
 * @param followed every measure of the piece of work
 * @param misalignments between the piece of work and the group that asked for it (section 6)
 * @param framework says which criteria ask for practice over time
 */
public record HintFacts(
        EvidenceItem item,
        List<Measure> followed,
        Set<Misalignment> misalignments,
        Framework framework,
        LocalDate today,
        HintWords words) {
    public HintFacts {
        followed = List.copyOf(followed);
        misalignments = Set.copyOf(misalignments);
    }

    StageDetail detail() {
        return item.detail();
    }

    /** The measures that the item itself shows. */
    List<Measure> shown() {
        return EvidenceRules.measures(item, followed);
    }

    /** Their readings until today, the baselines among them: what will be read is not read yet. */
    List<MeasurePoint> readings() {
        return shown().stream()
                .flatMap(measure -> measure.readings().stream())
                .filter(reading -> !reading.on().isAfter(today))
                .toList();
    }

    boolean claims(String criterion) {
        return item.claim(new CriterionCode(criterion)).isPresent();
    }

    boolean claimsStandard(Set<Integer> standards) {
        return item.claims().stream()
                .anyMatch(claim -> standards.contains(claim.criterion().standardNumber()));
    }

    /** The claimed criteria that ask for practice over time. */
    List<Criterion> sustainedClaimed() {
        return item.claims().stream()
                .flatMap(claim -> framework.criterion(claim.criterion()).stream())
                .filter(Criterion::sustained)
                .toList();
    }
}
