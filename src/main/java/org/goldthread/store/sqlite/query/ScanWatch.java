package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.bson.Document;

/** Hears of every query for which a whole collection was looked through, because no index helps. */
@FunctionalInterface
public interface ScanWatch {
    ScanWatch NOBODY = (_, _) -> {};

    void collectionScan(String namespace, Document filter);
}
