package org.goldthread.threads;

import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasurePoint;

/** Where a measure of the work started: the tick before the gap. */
public record Baseline(Measure measure, MeasurePoint reading) {}
