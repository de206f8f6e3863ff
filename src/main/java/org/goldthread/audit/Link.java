package org.goldthread.audit;

/** What the next entry hangs on. */
record Link(long number, String hash) {
    static Link of(AuditEvent entry) {
        return new Link(entry.number(), entry.hash());
    }
}
