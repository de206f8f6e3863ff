package org.goldthread.threads.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.Stage;
import org.goldthread.threads.StageOnThread;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What the parts of a thread's page say of days, criteria and addresses. */
record ThreadWords(CriterionTitles criteria, Days days, Texts texts) {
    String when(StageOnThread stage) {
        return stage.from().map(from -> when(from, stage.to().orElse(null))).orElse("");
    }

    String when(EvidenceCard card) {
        return when(card.from(), card.to());
    }

    private String when(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return texts.of("threads.since", days.exact(from));
        }
        return from.equals(to) ? days.exact(from) : texts.of("threads.range", days.exact(from), days.exact(to));
    }

    String newEvidence(Stage stage, EngagementId thread) {
        return Addresses.newEvidence(stage.name().toLowerCase(Locale.ROOT), thread.value());
    }
}
