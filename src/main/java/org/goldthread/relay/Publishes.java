package org.goldthread.relay;

/** An aggregate that carries its unpublished events. */
public interface Publishes<T extends Publishes<T>> {
    Outbox outbox();

    /** The same aggregate with another outbox. */
    T carrying(Outbox other);
}
