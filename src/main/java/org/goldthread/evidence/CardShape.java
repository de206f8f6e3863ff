package org.goldthread.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldthread.engagement.EngagementId;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/** What of an item is read for its card; {@code work} where its piece of work is read with it. */
record CardShape(
        EvidenceId id,
        String title,
        DetailShape detail,
        EvidenceType type,
        LocalDate activityFrom,
        @Nullable LocalDate activityTo,
        @Nullable EngagementId engagement,
        @Nullable Witness testimony,
        @Nullable List<Claim> claims,
        @Nullable List<Attachment> attachments,
        Instant updated,
        @Nullable List<WorkShape> work) {
    EvidenceQueries.Listed listed() {
        return new EvidenceQueries.Listed(
                card(),
                Absent.list(work).stream().map(WorkShape::title).findFirst().orElse(""));
    }

    EvidenceCard card() {
        var stage = Stage.valueOf(detail.kind.toUpperCase(Locale.ROOT));
        var shown = Absent.list(claims);
        var files = Absent.list(attachments);
        return new EvidenceCard(
                id,
                title,
                stage,
                type,
                activityFrom,
                activityTo,
                engagement,
                shown.stream().map(Claim::criterion).toList(),
                files.size(),
                EvidenceRules.isReady(
                        shown,
                        EvidenceRules.asksWhere(
                                files.stream().map(each -> each.file().pages()).toList()),
                        isTestified(stage, files.isEmpty())),
                updated);
    }

    private boolean isTestified(Stage stage, boolean withoutFile) {
        var witness = EvidenceRules.asksForAWitness(stage) ? detail.witness : testimony;
        return EvidenceRules.testimonyLacks(type, stage, Optional.ofNullable(witness), withoutFile)
                .isEmpty();
    }

    private record WorkShape(String title) {}

    private record DetailShape(
            @Field("_kind") String kind, @Nullable Witness witness) {}
}
