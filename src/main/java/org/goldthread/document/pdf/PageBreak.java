package org.goldthread.document.pdf;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
