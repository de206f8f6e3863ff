package org.goldthread.store.sqlite.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldthread.store.sqlite.value.Keys;

/** Reads the whole file: SQLite's own check, each document's checksum, and each index against the documents. */
public final class FullCheck {
    private static final int MOST_FINDINGS = 20;

    private final Sql sql;
    private final List<String> broken = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private long documents;
    private long entries;

    private FullCheck(Sql sql) {
        this.sql = sql;
    }

    public static CheckReport of(Sql sql) {
        var check = new FullCheck(sql);
        check.run();
        return new CheckReport(check.documents, check.entries, check.broken, check.damaged);
    }

    private void run() {
        try {
            structure();
            if (broken.isEmpty()) {
                var catalogue = CatalogueTables.read(sql);
                var view = new View(sql, catalogue, false);
                catalogue.collections().forEach(collection -> documentsOf(view.documents(collection)));
            }
        } catch (Damaged | StorageFailure e) {
            broken.add(e.getMessageWithoutErrorCode());
        }
    }

    private void structure() {
        try (var rows = sql.query("pragma integrity_check(" + MOST_FINDINGS + ")")) {
            while (rows.next()) {
                if (!rows.text(1).equals("ok")) {
                    broken.add(rows.text(1));
                }
            }
        }
    }

    private void documentsOf(Documents stored) {
        var collection = stored.collection();
        var expected = new long[collection.indexes().size()];
        int damagedBefore = damaged.size();
        try (var rows = sql.query("select id, key, body, crc from " + collection.table())) {
            while (rows.next()) {
                documents++;
                try {
                    var document = stored.read(rows, 1);
                    compare(collection, document, rows.bytes(2), expected);
                } catch (Damaged e) {
                    damaged.add(e.getMessageWithoutErrorCode());
                }
            }
        }
        for (int i = 0; i < expected.length; i++) {
            var index = collection.indexes().get(i);
            long found = sql.count("select count(*) from " + index.table());
            entries += found;
            // what a damaged document had in the index cannot be told
            if (found != expected[i] && damaged.size() == damagedBefore) {
                finding("index " + index.name() + " of " + collection.namespace() + " has " + found + " entries for "
                        + expected[i]);
            }
        }
    }

    private void compare(CollectionInfo collection, StoredDocument stored, byte[] key, long[] expected) {
        if (!Arrays.equals(key, Keys.of(stored.document().get("_id")))) {
            finding("a document of " + collection.namespace() + " stands under another _id");
        }
        for (int i = 0; i < expected.length; i++) {
            var index = collection.indexes().get(i);
            for (var entry : IndexEntries.of(index, stored.document()).keys()) {
                expected[i]++;
                var text = "select document from " + index.table() + " where key = ?";
                var holder = sql.number(text, Documents.entry(index, entry, stored.row()));
                if (holder == null || holder != stored.row()) {
                    finding("index " + index.name() + " of " + collection.namespace() + " lacks a document");
                }
            }
        }
    }

    private void finding(String text) {
        if (broken.size() < MOST_FINDINGS) {
            broken.add(text);
        }
    }
}
