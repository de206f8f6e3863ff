package org.goldthread.store.sqlite.wire;

/** What came over the connection is not MongoDB's protocol; the connection is closed. */
final class NotTheProtocol extends Exception {
    NotTheProtocol(String what) {
        super(what);
    }
}
