package org.goldthread;

import java.util.List;
import java.util.Set;

/** The queries that may look through a whole collection, each with the reason why that is right. */
final class AllowedScans {
    /** A query by the fields that it asks about, in any order; none for all documents. */
    record Allowed(String collection, Set<String> fields, String reason) {}

    static final List<Allowed> ALL = List.of(
            new Allowed(
                    "people",
                    Set.of("searched"),
                    "any part of a name or address is to be found, which no index of ours can; it is the people of one"
                            + " organisation"),
            new Allowed("evidence", Set.of("titleKey"), "a schema change, which reads everything once"),
            new Allowed("evidence", Set.of("searchKey"), "a schema change, which reads everything once"),
            new Allowed("portfolios", Set.of("state"), "a schema change, which reads everything once"),
            new Allowed(
                    "removals",
                    Set.of(),
                    "what a crash left in the middle of removing is read at start and each minute"),
            new Allowed("people", Set.of(), "a removal reads what it removes; of all people, only a test removes that"),
            new Allowed("schema_changes", Set.of(), "all changes of shape so far, a handful, are read at each start"),
            new Allowed(
                    "contents.files",
                    Set.of(),
                    "the driver looks for any one file, once after a start, before it makes the indexes of GridFS"));

    private AllowedScans() {}

    static boolean areReasoned(String collection, Set<String> fields) {
        return ALL.stream()
                .anyMatch(each ->
                        each.collection().equals(collection) && each.fields().equals(fields));
    }
}
