package org.goldthread.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reading.
 *
 * @param on the last day of the period that it covers
 * @param value in the measure's unit
 * @param n how many answered or were counted
 */
public record MeasurePoint(
        LocalDate on, double value, @Nullable Integer n) {}
