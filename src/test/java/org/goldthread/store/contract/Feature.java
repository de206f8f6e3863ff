package org.goldthread.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/** One thing that MongoDB can do, and a check that shows whether a store does it. */
record Feature(String group, String name, Verdict onEmbedded, Check check) {
    enum Verdict {
        WORKS,
        /** The embedded store says by name that it does not do it. */
        REFUSED
    }

    /** Uses an empty database; fails if the answer is not MongoDB's. */
    @FunctionalInterface
    interface Check {
        void run(MongoDatabase database, MongoClient client) throws Exception;
    }

    static Feature works(String group, String name, Check check) {
        return new Feature(group, name, Verdict.WORKS, check);
    }

    static Feature refused(String group, String name, Check check) {
        return new Feature(group, name, Verdict.REFUSED, check);
    }
}
