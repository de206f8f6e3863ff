package org.goldthread.ui;

/** How many things wait at a place; the navigation says it beside the place's name. */
public interface PlaceCount {
    /** The place's address. */
    String place();

    /** For whoever is signed in; none is not said. */
    long count();
}
