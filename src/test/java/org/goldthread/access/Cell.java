package org.goldthread.access;

/** One cell of the matrix. */
record Cell(String surface, Actor actor, Stand stand) {
    @Override
    public String toString() {
        return surface + " | " + actor + " | " + stand;
    }
}
