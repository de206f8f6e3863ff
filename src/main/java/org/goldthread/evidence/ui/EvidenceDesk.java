package org.goldthread.evidence.ui;

import java.time.Clock;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.EvidenceHints;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.files.FilesService;
import org.goldthread.standards.Standards;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/** What the form works with. */
@Component
record EvidenceDesk(
        EvidenceService evidence,
        EvidenceHints hints,
        LookRequestService looks,
        OrganisationReferences references,
        EngagementService works,
        MeasureWords measureWords,
        FilesService files,
        Standards standards,
        Texts texts,
        Days days,
        Clock clock) {}
