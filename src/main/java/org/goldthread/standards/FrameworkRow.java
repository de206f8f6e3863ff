package org.goldthread.standards;

/** What is needed to choose among frameworks. */
record FrameworkRow(FrameworkId id, String edition) {}
