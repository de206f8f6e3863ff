package org.goldthread.store;

/** The embedded store cannot be opened; the message says what to do. */
final class StoreUnavailable extends RuntimeException {
    StoreUnavailable(String message) {
        super(message);
    }

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
