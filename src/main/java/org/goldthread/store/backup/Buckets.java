package org.goldthread.store.backup;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** GridFS's names: a bucket is a collection of files and one of their chunks. */
final class Buckets {
    static final String FILES = ".files";
    static final String CHUNKS = ".chunks";

    private Buckets() {}

    static Set<String> among(Set<String> collections) {
        return collections.stream()
                .filter(Buckets::holdsChunks)
                .map(Buckets::of)
                .filter(bucket -> collections.contains(bucket + FILES))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean holdsChunks(String collection) {
        return collection.endsWith(CHUNKS);
    }

    static String of(String collection) {
        return collection.replaceFirst("\\.(files|chunks)$", "");
    }
}
