package org.goldthread.evidence;

/** What was asked for and what was found instead or as well, as an item at the gap says it. */
public record DiagnosedNeed(EvidenceId item, String title, String request, String finding) {}
