package org.goldthread.relay;

/** An aggregate that carries its unpublished events. */
public interface Publishes<T extends Publishes<T>> {
    Outbox outbox();

    /** The same aggregate with nothing left to hand on. */
    T handedOn();
}
