package org.goldthread.document.pdf;

/** The title on the cover, a line above it and a line below it. */
public record CoverTitle(String over, String title, String under) implements Block {}
