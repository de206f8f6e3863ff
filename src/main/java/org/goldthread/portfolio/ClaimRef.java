package org.goldthread.portfolio;

import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.CriterionCode;

/** A claim by what it joins. */
public record ClaimRef(EvidenceId item, CriterionCode criterion) {}
