package org.goldthread.threads;

import org.goldthread.engagement.Engagement;

/** A piece of work with its thread. */
public record OpenedThread(Engagement work, GoldenThread thread) {}
