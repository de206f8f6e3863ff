package org.goldthread.document.pdf;

/** A hairline across the text. */
public record Rule() implements Block {}
