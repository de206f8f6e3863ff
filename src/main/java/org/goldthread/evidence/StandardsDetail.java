package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** The organisation's own standards, read for L&D. */
public record StandardsDetail(
        List<StandardReference> ownStandards,
        String policies,
        String strategicGoals,
        String yourReading,
        List<ServicePromise> servicePromises,
        @Nullable ServiceTier serviceTier,
        @Nullable SegmentPriority segmentPriority,
        String tradeOff,
        String alternativeProviders)
        implements StageDetail {
    static final StageForm FORM = new StageForm(
            Stage.STANDARDS,
            List.of("ownStandards", "policies", "strategicGoals", "customerGroups", "yourReading", "servicePromises"),
            List.of("serviceTier", "segmentPriority", "tradeOff", "alternativeProviders"),
            List.of(
                    Suggested.of("1.1", "ownStandards"),
                    Suggested.of("1.2", "policies"),
                    Suggested.of("1.3", "servicePromises"),
                    Suggested.of("1.4", "strategicGoals", "tradeOff", "serviceTier"),
                    Suggested.of("1.5", "customerGroups", "segmentPriority")));

    public StandardsDetail {
        ownStandards = Absent.list(ownStandards);
        policies = TextRules.orEmpty(policies);
        strategicGoals = TextRules.orEmpty(strategicGoals);
        yourReading = TextRules.orEmpty(yourReading);
        servicePromises = Absent.list(servicePromises);
        tradeOff = TextRules.orEmpty(tradeOff);
        alternativeProviders = TextRules.orEmpty(alternativeProviders);
    }

    /** Nothing filled in yet. */
    public static StandardsDetail empty() {
        return new StandardsDetail(List.of(), "", "", "", List.of(), null, null, "", "");
    }

    @Override
    public Stage stage() {
        return Stage.STANDARDS;
    }

    @Override
    public List<LocalDate> datedRecords() {
        return List.of();
    }
}
