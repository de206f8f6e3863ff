package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.DraftedClaim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.Criterion;

/** Practice over time (domain brief, section 2): dated records from first to last, as the coverage counts them. */
final class RulerRules {
    private RulerRules() {}

    /** One for each criterion that asks for it, in the framework's order. */
    static List<SustainedRuler> of(CoverageFacts facts) {
        var titles = facts.claims().stream()
                .collect(Collectors.toMap(DraftedClaim::item, DraftedClaim::title, (first, _) -> first));
        return facts.framework().criteria().stream()
                .filter(Criterion::sustained)
                .map(criterion -> ruler(criterion, facts, titles))
                .toList();
    }

    private static SustainedRuler ruler(Criterion criterion, CoverageFacts facts, Map<EvidenceId, String> titles) {
        var days = new TreeMap<LocalDate, LinkedHashSet<String>>();
        for (var counted : ProgressRules.counted(criterion, facts)) {
            counted.dated().stream()
                    .filter(day -> !day.isAfter(facts.today()))
                    .forEach(day -> days.computeIfAbsent(day, _ -> new LinkedHashSet<>())
                            .addAll(title(counted, titles)));
        }
        var need = criterion.sustainedMinDays();
        return new SustainedRuler(
                criterion.code(),
                need,
                days.entrySet().stream()
                        .map(day -> new SustainedRuler.Mark(day.getKey(), List.copyOf(day.getValue())))
                        .toList(),
                reachesOn(List.copyOf(days.keySet()), need, facts.today()));
    }

    private static List<String> title(Tally.Counted counted, Map<EvidenceId, String> titles) {
        return Stream.ofNullable(counted.item())
                .flatMap(item -> Stream.ofNullable(titles.get(item)))
                .toList();
    }

    /** The first record that was far enough; else a record today at the earliest, and counting begins with the first. */
    private static LocalDate reachesOn(List<LocalDate> days, int need, LocalDate today) {
        var on = (days.isEmpty() ? today : days.getFirst()).plusDays(need);
        return days.stream().filter(day -> !day.isBefore(on)).findFirst().orElse(on.isBefore(today) ? today : on);
    }
}
