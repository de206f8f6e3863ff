package org.goldthread.store.sqlite.file;

import java.time.Duration;

/**
 * How a store is run.
 *
 * @param writeWait how long a write may wait for its turn, behind a transaction
 * @param transactionWait how long a transaction may wait for another one to end
 * @param transactionLifetime after which an open transaction is rolled back
 * @param mostPages the largest size of the file, in pages of 4 KB; 0 for as large as the disk allows
 */
public record Settings(
        Synchronous synchronous,
        Duration writeWait,
        Duration transactionWait,
        Duration transactionLifetime,
        long mostPages) {
    public static final Settings DURABLE =
            new Settings(Synchronous.FULL, Duration.ofSeconds(90), Duration.ofSeconds(5), Duration.ofSeconds(60), 0);

    public Settings with(Synchronous other) {
        return new Settings(other, writeWait, transactionWait, transactionLifetime, mostPages);
    }

    public Settings withMostPages(long pages) {
        return new Settings(synchronous, writeWait, transactionWait, transactionLifetime, pages);
    }

    public Settings withTransactions(Duration wait, Duration lifetime) {
        return new Settings(synchronous, writeWait, wait, lifetime, mostPages);
    }
}
