package org.goldthread.document.pdf;

/** A part of a line of text. */
public sealed interface Inline permits Run, Chip {}
