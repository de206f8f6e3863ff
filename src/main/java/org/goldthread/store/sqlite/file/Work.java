package org.goldthread.store.sqlite.file;

/** What is done with the store in one go. May be run again after a rollback, so it changes nothing but the store. */
@FunctionalInterface
public interface Work<T> {
    T run(View view);
}
