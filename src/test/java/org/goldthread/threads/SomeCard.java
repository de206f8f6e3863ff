package org.goldthread.threads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Stage;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** Evidence as a thread sees it, for tests. */
final class SomeCard {
    private SomeCard() {}

    static EvidenceCard at(Stage stage, String title, LocalDate from, String... criteria) {
        return between(stage, title, from, from, criteria);
    }

    static EvidenceCard stillRunning(Stage stage, String title, LocalDate from) {
        return between(stage, title, from, null);
    }

    static EvidenceCard between(Stage stage, String title, LocalDate from, @Nullable LocalDate to, String... criteria) {
        return new EvidenceCard(
                new EvidenceId(title),
                title,
                stage,
                EvidenceType.PRODUCT,
                from,
                to,
                null,
                List.copyOf(Stream.of(criteria).map(CriterionCode::new).toList()),
                0,
                false,
                Instant.parse("2026-06-01T08:00:00Z"));
    }
}
