package org.goldthread.evidence;

/** An item in its owner's list, with where it stands: of its claims, what needs attention first. */
public record EvidenceRow(EvidenceCard card, Standing standing) {}
