package org.goldthread.engagement;

/** A group that the work serves; {@code note} says who and how many, such as "64 field sales staff". */
public record Served(CustomerGroup group, String note, boolean prime) {}
