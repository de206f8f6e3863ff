package org.goldthread.document.pdf;

import java.util.List;

/** The gold line of a piece of work, from its first stage to its last. */
public record ThreadLine(String alt, List<Stop> stops) implements Block {

    /**
     * A stage on the line.
     *
     * @param detail a date or a few words
     * @param tone its state; {@link Tone#OPEN} is a stage that is not there yet, and the line to it is dashed
     */
    public record Stop(String name, String detail, Tone tone) {}

    public ThreadLine {
        stops = List.copyOf(stops);
        Alt.require(alt);
    }
}
