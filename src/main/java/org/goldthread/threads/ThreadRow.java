package org.goldthread.threads;

import org.goldthread.engagement.EngagementRow;

/** A piece of work in its owner's list, with how far its thread has come. */
public record ThreadRow(EngagementRow work, GoldenThread thread) {}
