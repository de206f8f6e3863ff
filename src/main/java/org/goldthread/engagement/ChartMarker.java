package org.goldthread.engagement;

import java.time.LocalDate;

/** Something that happened while a measure was followed, drawn as a line at its day. */
public record ChartMarker(LocalDate on, String label) {}
