package org.goldthread.engagement;

import java.util.Locale;

/**
 * The words in a chart.
 *
 * @param alternative what the picture says, for those who do not see it
 * @param baseline before the baseline's value
 * @param benchmark before the benchmark's value
 */
public record ChartWords(String alternative, String baseline, String benchmark, Locale locale) {}
