package org.goldthread.access;

import java.util.stream.Stream;
import org.goldthread.access.Stand.Thing;

/** A place where people come in: a service's method, or a screen's address. */
interface Surface {
    /** As the expected table names it. */
    String name();

    /** What it is about. */
    Thing thing();

    /** Comes as {@code actor}, who is signed in by then, and tells how they were answered. */
    Answer answer(World world);

    default Stream<Cell> cells() {
        return Stand.of(thing()).stream()
                .flatMap(stand -> Stream.of(Actor.values()).map(actor -> new Cell(name(), actor, stand)));
    }
}
