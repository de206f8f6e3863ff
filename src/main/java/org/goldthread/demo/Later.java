package org.goldthread.demo;

import org.jspecify.annotations.Nullable;

/** What a later step of the demo needs from an earlier one; asked for too early, the story is told out of order. */
final class Later<T> {
    private final String what;
    private @Nullable T value;

    Later(String what) {
        this.what = what;
    }

    void is(T made) {
        value = made;
    }

    T get() {
        if (value == null) {
            throw new IllegalStateException("Told out of order: not yet there is " + what);
        }
        return value;
    }
}
