package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.goldthread.store.sqlite.file.CollectionInfo;
import org.goldthread.store.sqlite.file.Sql;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Commands on collections and databases as a whole. */
final class Collections {
    private static final int NAMESPACE_NOT_FOUND = 26;

    private Collections() {}

    static Document create(Call call) {
        call.view().create(call.database(), call.collectionName(), new Document());
        return Reply.ok();
    }

    static Document drop(Call call) {
        var collection = existing(call);
        int indexes = collection.indexes().size() + 1;
        call.view().drop(collection);
        return new Document("nIndexesWas", indexes)
                .append("ns", collection.namespace())
                .append("ok", 1.0);
    }

    static CollectionInfo existing(Call call) {
        var collection = call.collection();
        if (collection == null) {
            throw new MongoServerError(NAMESPACE_NOT_FOUND, "NamespaceNotFound", "ns not found");
        }
        return collection;
    }

    static Document dropDatabase(Call call) {
        for (var collection : List.copyOf(call.view().catalogue().collections())) {
            if (collection.database().equals(call.database())) {
                call.view().drop(collection);
            }
        }
        return new Document("dropped", call.database()).append("ok", 1.0);
    }

    static Document rename(Call call) {
        var from = namespace(call.body().get("renameCollection"));
        var to = namespace(call.body().get("to"));
        var catalogue = call.view().catalogue();
        var collection = catalogue.find(from[0], from[1]);
        if (collection == null) {
            throw new MongoServerError(NAMESPACE_NOT_FOUND, "NamespaceNotFound", "source namespace does not exist");
        }
        var target = catalogue.find(to[0], to[1]);
        if (target != null) {
            if (!call.flag("dropTarget")) {
                throw new MongoServerError(48, "NamespaceExists", "target namespace exists");
            }
            call.view().drop(target);
        }
        call.view().rename(collection, to[0], to[1]);
        return Reply.ok();
    }

    private static String[] namespace(@Nullable Object name) {
        if (!(name instanceof String text) || text.indexOf('.') < 1) {
            throw Refused.badValue("a full name, with its database, is needed: " + name);
        }
        return new String[] {text.substring(0, text.indexOf('.')), text.substring(text.indexOf('.') + 1)};
    }

    static Document listCollections(Call call) {
        var filter = Filter.of(call.document("filter"));
        var all = new ArrayList<Document>();
        call.view().catalogue().collections().stream()
                .filter(collection -> collection.database().equals(call.database()))
                .sorted(Comparator.comparing(CollectionInfo::name))
                .map(collection -> new Document("name", collection.name())
                        .append("type", "collection")
                        .append("options", collection.options())
                        .append("info", new Document("readOnly", false))
                        .append("idIndex", Indexes.ofId()))
                .filter(filter::matches)
                .forEach(all::add);
        return cursor(call.database() + ".$cmd.listCollections", all);
    }

    static Document cursor(String namespace, List<Document> all) {
        var cursor = new Document("id", 0L).append("ns", namespace).append("firstBatch", all);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    static Document listDatabases(Call call) {
        var names = new TreeSet<String>();
        call.view().catalogue().collections().forEach(collection -> names.add(collection.database()));
        var filter = Filter.of(call.document("filter"));
        var all = names.stream()
                .map(name -> new Document("name", name).append("empty", false))
                .filter(filter::matches)
                .toList();
        return new Document("databases", new ArrayList<>(all)).append("ok", 1.0);
    }

    static Document collectionStats(Call call) {
        var collection = existing(call);
        long count = call.view().documents(collection).count();
        long size = bytes(call.view().sql(), collection);
        return new Document("ns", collection.namespace())
                .append("count", count)
                .append("size", size)
                .append("avgObjSize", count == 0 ? 0L : size / count)
                .append("nindexes", collection.indexes().size() + 1)
                .append("ok", 1.0);
    }

    static Document databaseStats(Call call) {
        long objects = 0;
        long size = 0;
        int collections = 0;
        int indexes = 0;
        for (var collection : call.view().catalogue().collections()) {
            if (collection.database().equals(call.database())) {
                collections++;
                indexes += collection.indexes().size() + 1;
                objects += call.view().documents(collection).count();
                size += bytes(call.view().sql(), collection);
            }
        }
        return new Document("db", call.database())
                .append("collections", collections)
                .append("objects", objects)
                .append("dataSize", size)
                .append("indexes", indexes)
                .append("ok", 1.0);
    }

    private static long bytes(Sql sql, CollectionInfo collection) {
        return sql.count("select coalesce(sum(length(body)), 0) from " + collection.table());
    }
}
