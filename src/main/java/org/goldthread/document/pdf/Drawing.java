package org.goldthread.document.pdf;

/** Draws a figure. */
@FunctionalInterface
public interface Drawing {

    void on(Canvas canvas);
}
