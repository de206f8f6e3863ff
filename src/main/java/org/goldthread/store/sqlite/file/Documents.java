package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldthread.store.sqlite.value.Bson;
import org.goldthread.store.sqlite.value.Keys;
import org.jspecify.annotations.Nullable;

/** The documents of one collection and their index entries, always changed together. */
public final class Documents {
    private final View view;
    private CollectionInfo collection;

    Documents(View view, CollectionInfo collection) {
        this.view = view;
        this.collection = collection;
    }

    public CollectionInfo collection() {
        return collection;
    }

    public void insert(Document document) {
        var key = Keys.of(document.get("_id"));
        var entries = entriesOf(document);
        checkUnique(entries, document, null);
        var body = Bson.encodeForKeeping(document);
        int inserted = view.sql()
                .update(
                        "insert into " + collection.table()
                                + "(key, body, crc) values(?, ?, ?) on conflict(key) do nothing",
                        key,
                        body,
                        Checksum.of(key, body));
        if (inserted == 0) {
            var id = new Document("_id", document.get("_id"));
            throw new DuplicateKey(collection.namespace(), "_id_", new Document("_id", 1), id);
        }
        long row = view.sql().count("select last_insert_rowid()");
        for (int i = 0; i < entries.size(); i++) {
            add(collection.indexes().get(i), entries.get(i).keys(), row);
        }
    }

    /** The document keeps its {@code _id}. */
    public void replace(StoredDocument old, Document changed) {
        var key = Keys.of(changed.get("_id"));
        var before = entriesOf(old.document());
        var after = entriesOf(changed);
        checkUnique(after, changed, old.row());
        var body = Bson.encodeForKeeping(changed);
        view.sql()
                .update(
                        "update " + collection.table() + " set body = ?, crc = ? where id = ?",
                        body,
                        Checksum.of(key, body),
                        old.row());
        for (int i = 0; i < after.size(); i++) {
            var index = collection.indexes().get(i);
            remove(index, without(before.get(i).keys(), after.get(i).keys()), old.row());
            add(index, without(after.get(i).keys(), before.get(i).keys()), old.row());
        }
    }

    public void delete(StoredDocument old) {
        var entries = entriesOf(old.document());
        for (int i = 0; i < entries.size(); i++) {
            remove(collection.indexes().get(i), entries.get(i).keys(), old.row());
        }
        view.sql().update("delete from " + collection.table() + " where id = ?", old.row());
    }

    /** Null if it is gone. */
    public @Nullable StoredDocument atRow(long row) {
        var text = "select id, key, body, crc from " + collection.table() + " where id = ?";
        try (var rows = view.sql().query(text, row)) {
            return rows.next() ? read(rows, 1) : null;
        }
    }

    /** Of the columns id, key, body and crc, from the given one on. */
    public StoredDocument read(Rows rows, int first) {
        var key = rows.bytes(first + 1);
        var body = rows.bytes(first + 2);
        if (Checksum.of(key, body) != rows.number(first + 3)) {
            throw new Damaged("a document of " + collection.namespace() + " is damaged: "
                    + DamagedDocument.describe(rows.number(first), key));
        }
        return new StoredDocument(rows.number(first), Bson.decode(body), body.length);
    }

    public long count() {
        return view.sql().count("select count(*) from " + collection.table());
    }

    CollectionInfo fill(IndexInfo asked) {
        var text = "select id, key, body, crc from " + collection.table() + " order by id";
        try (var rows = view.sql().query(text)) {
            while (rows.next()) {
                view.checkTime();
                var stored = read(rows, 1);
                var entries = IndexEntries.of(asked, stored.document());
                noteArrays(asked, entries);
                if (asked.unique()) {
                    checkUnique(asked, entries, stored.document(), stored.row());
                }
                add(asked, entries.keys(), stored.row());
            }
        }
        return collection;
    }

    private List<IndexEntries> entriesOf(Document document) {
        var all = new ArrayList<IndexEntries>();
        for (var index : List.copyOf(collection.indexes())) {
            var entries = IndexEntries.of(index, document);
            all.add(entries);
        }
        for (int i = 0; i < all.size(); i++) {
            noteArrays(collection.indexes().get(i), all.get(i));
        }
        return all;
    }

    private void noteArrays(IndexInfo index, IndexEntries entries) {
        var known = collection.index(index.name()).orElse(index).multikey();
        if ((entries.multikey() & ~known) != 0) {
            collection =
                    view.multikey(collection, collection.index(index.name()).orElse(index), entries.multikey());
        }
    }

    private void checkUnique(List<IndexEntries> entries, Document document, @Nullable Long own) {
        for (int i = 0; i < entries.size(); i++) {
            var index = collection.indexes().get(i);
            if (index.unique()) {
                checkUnique(index, entries.get(i), document, own);
            }
        }
    }

    private void checkUnique(IndexInfo index, IndexEntries entries, Document document, @Nullable Long own) {
        for (var key : entries.keys()) {
            var holder = view.sql().number("select document from " + index.table() + " where key = ?", key);
            if (holder != null && !holder.equals(own)) {
                throw duplicate(index, document);
            }
        }
    }

    private DuplicateKey duplicate(IndexInfo index, Document document) {
        var value = new Document();
        for (var field : index.fields()) {
            var found = Utils.getSubdocumentValueCollectionAware(document, field.path());
            value.put(field.path(), found instanceof Missing ? null : found);
        }
        return new DuplicateKey(collection.namespace(), index.name(), index.key(), value);
    }

    private void add(IndexInfo index, List<byte[]> keys, long row) {
        for (var key : keys) {
            view.sql()
                    .update(
                            "insert into " + index.table() + "(key, document) values(?, ?)",
                            entry(index, key, row),
                            row);
        }
    }

    private void remove(IndexInfo index, List<byte[]> keys, long row) {
        for (var key : keys) {
            view.sql().update("delete from " + index.table() + " where key = ?", entry(index, key, row));
        }
    }

    /** In an index that is not unique, the row makes the entry one of its kind. */
    static byte[] entry(IndexInfo index, byte[] key, long row) {
        return index.unique() ? key : Keys.join(key, Keys.ofRow(row));
    }

    private static List<byte[]> without(List<byte[]> keys, List<byte[]> others) {
        return keys.stream()
                .filter(key -> others.stream().noneMatch(other -> Arrays.equals(key, other)))
                .toList();
    }
}
