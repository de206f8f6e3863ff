package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import org.goldthread.evidence.EvidenceId;

/** The assessor's note of how and when a witness confirmed a statement; needed before its claims are accepted. */
public record WitnessConfirmation(EvidenceId item, String how, LocalDate on, Instant at) {}
