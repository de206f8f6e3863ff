package org.goldthread.threads.ui;

import java.util.Locale;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.EvidenceCard;
import org.goldthread.evidence.Stage;
import org.goldthread.threads.StageOnThread;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;

/** What the parts of a thread's page say of days, criteria and addresses. */
record ThreadWords(CriterionTitles criteria, Days days, Texts texts) {
    String when(StageOnThread stage) {
        return stage.from()
                .map(from -> days.period(from, stage.to().orElse(null)))
                .orElse("");
    }

    String when(EvidenceCard card) {
        return days.period(card.from(), card.to());
    }

    String newEvidence(Stage stage, EngagementId thread) {
        return Addresses.newEvidence(stage.name().toLowerCase(Locale.ROOT), thread.value());
    }
}
