package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.goldthread.store.sqlite.value.Bson;

/** Where the catalogue is kept. Each row carries a checksum, as documents do. */
final class CatalogueTables {
    static final int FORMAT = 1;

    private static final String VALUE_OF = "select value from store where name = ?";

    private CatalogueTables() {}

    static void create(Sql sql) {
        sql.run("create table if not exists store(name text primary key, value integer not null) without rowid");
        sql.run("create table if not exists collections(id integer primary key autoincrement, database text not null,"
                + " name text not null, options blob not null, crc integer not null, unique(database, name))");
        sql.run("create table if not exists indexes(id integer primary key autoincrement, collection integer not null,"
                + " name text not null, specification blob not null, multikey integer not null, crc integer not null,"
                + " unique(collection, name))");
        sql.run("create table if not exists retries(session blob primary key, number integer not null,"
                + " reply blob not null, at integer not null) without rowid");
        sql.update("insert or ignore into store values('format', ?)", FORMAT);
        sql.update("insert or ignore into store values('catalogue', 0)");
    }

    static long format(Sql sql) {
        return sql.count(VALUE_OF, "format");
    }

    static long version(Sql sql) {
        return sql.count(VALUE_OF, "catalogue");
    }

    static void writeVersion(Sql sql, long version) {
        sql.update("update store set value = ? where name = 'catalogue'", version);
    }

    static Catalogue read(Sql sql) {
        var all = new TreeMap<String, CollectionInfo>();
        try (var rows = sql.query("select id, database, name, options, crc from collections")) {
            while (rows.next()) {
                var body = rows.bytes(4);
                var name = rows.text(2) + "." + rows.text(3);
                check(rows.number(5), name, body);
                var options = Bson.decode(body);
                var collection = new CollectionInfo(
                        rows.number(1), rows.text(2), rows.text(3), options, indexes(sql, rows.number(1), name));
                all.put(name, collection);
            }
        }
        return new Catalogue(version(sql), all);
    }

    private static List<IndexInfo> indexes(Sql sql, long collection, String namespace) {
        var all = new ArrayList<IndexInfo>();
        var text = "select id, name, specification, multikey, crc from indexes where collection = ? order by id";
        try (var rows = sql.query(text, collection)) {
            while (rows.next()) {
                var body = rows.bytes(3);
                check(rows.number(5), entryName(namespace, rows.text(2), rows.number(4)), body);
                all.add(IndexSpecifications.read(rows.number(1), Bson.decode(body), rows.number(4)));
            }
        }
        return all;
    }

    private static void check(long crc, String name, byte[] body) {
        if (crc != checksum(name, body)) {
            throw new Damaged("the catalogue's entry for " + name + " is damaged");
        }
    }

    private static long checksum(String name, byte[] body) {
        return Checksum.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8), body);
    }

    static CollectionInfo insert(Sql sql, String database, String name, Document options) {
        var body = Bson.encode(options);
        sql.update(
                "insert into collections(database, name, options, crc) values(?, ?, ?, ?)",
                database,
                name,
                body,
                checksum(database + "." + name, body));
        long id = sql.count("select last_insert_rowid()");
        var collection = new CollectionInfo(id, database, name, options, List.of());
        sql.run("create table " + collection.table()
                + "(id integer primary key, key blob not null unique, body blob not null, crc integer not null)");
        return collection;
    }

    static IndexInfo insert(Sql sql, CollectionInfo collection, Document specification) {
        var body = Bson.encode(specification);
        var name = String.valueOf(specification.get("name"));
        sql.update(
                "insert into indexes(collection, name, specification, multikey, crc) values(?, ?, ?, 0, ?)",
                collection.id(),
                name,
                body,
                checksum(entryName(collection.namespace(), name, 0), body));
        var index = IndexSpecifications.read(sql.count("select last_insert_rowid()"), specification, 0);
        sql.run("create table " + index.table() + "(key blob primary key, document integer not null) without rowid");
        return index;
    }

    static void writeMultikey(Sql sql, CollectionInfo collection, IndexInfo index) {
        sql.update(
                "update indexes set multikey = ?, crc = ? where id = ?",
                index.multikey(),
                checksum(collection, index),
                index.id());
    }

    private static long checksum(CollectionInfo collection, IndexInfo index) {
        return checksum(
                entryName(collection.namespace(), index.name(), index.multikey()), Bson.encode(index.specification()));
    }

    private static String entryName(String namespace, String index, long multikey) {
        return namespace + " " + index + " " + multikey;
    }

    static void drop(Sql sql, CollectionInfo collection) {
        collection.indexes().forEach(index -> drop(sql, index));
        sql.forgetStatements();
        sql.run("drop table " + collection.table());
        sql.update("delete from collections where id = ?", collection.id());
    }

    static void drop(Sql sql, IndexInfo index) {
        sql.forgetStatements();
        sql.run("drop table " + index.table());
        sql.update("delete from indexes where id = ?", index.id());
    }

    static void rename(Sql sql, CollectionInfo collection) {
        sql.update(
                "update collections set database = ?, name = ?, crc = ? where id = ?",
                collection.database(),
                collection.name(),
                checksum(collection.namespace(), Bson.encode(collection.options())),
                collection.id());
        for (var index : collection.indexes()) {
            sql.update("update indexes set crc = ? where id = ?", checksum(collection, index), index.id());
        }
    }
}
