package org.goldthread.document.pdf;

/** Empty room, in points. */
public record Gap(float height) implements Block {}
