package org.goldthread.threads;

import org.goldthread.evidence.EvidenceCard;

/** One item on or beside the line: of the criteria that it shows, the state that needs its owner first. */
public record ThreadItem(EvidenceCard card, StageState state) {}
