package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** The store as one command sees it: one snapshot for a reader, everything not yet committed for the writer. */
public final class View {
    private static final int MAX_TIME_EXPIRED = 50;
    private static final int NAMESPACE_EXISTS = 48;

    private final Sql sql;
    private final boolean writable;
    private Catalogue catalogue;
    private @Nullable Long deadline;

    View(Sql sql, Catalogue catalogue, boolean writable) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.writable = writable;
    }

    public Sql sql() {
        return sql;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** A command may take so long; null for as long as it needs. */
    public void mayTake(@Nullable Duration time) {
        deadline = time == null ? null : System.nanoTime() + time.toNanos();
    }

    public void checkTime() {
        if (deadline != null && System.nanoTime() - deadline > 0) {
            throw new MongoServerError(MAX_TIME_EXPIRED, "MaxTimeMSExpired", "operation exceeded time limit");
        }
    }

    public Documents documents(CollectionInfo collection) {
        return new Documents(this, collection);
    }

    /** Of the collection with this name, which is made if it is not there yet. */
    public Documents documents(String database, String name) {
        var found = catalogue.find(database, name);
        return documents(found == null ? create(database, name, new Document()) : found);
    }

    public CollectionInfo create(String database, String name, Document options) {
        requireWritable();
        if (catalogue.find(database, name) != null) {
            throw new MongoServerError(
                    NAMESPACE_EXISTS, "NamespaceExists", "Collection " + database + "." + name + " already exists.");
        }
        checkName(database, name);
        var collection = CatalogueTables.insert(sql, database, name, options);
        publish(catalogue.with(collection));
        return collection;
    }

    private static void checkName(String database, String name) {
        if (name.isEmpty() || name.contains("$") || name.startsWith("system.") || name.indexOf('\0') >= 0) {
            throw new MongoServerError(73, "InvalidNamespace", "Invalid collection name: " + name);
        }
        if (database.isEmpty() || database.length() > 63 || database.matches(".*[/\\\\. \"$*<>:|?\0].*")) {
            throw new MongoServerError(73, "InvalidNamespace", "Invalid database name: " + database);
        }
    }

    public void drop(CollectionInfo collection) {
        requireWritable();
        CatalogueTables.drop(sql, collection);
        publish(catalogue.without(collection));
    }

    public void rename(CollectionInfo collection, String database, String name) {
        requireWritable();
        checkName(database, name);
        var renamed = collection.renamed(database, name);
        CatalogueTables.rename(sql, renamed);
        publish(catalogue.with(renamed));
    }

    /** Makes the index and fills it. */
    public CollectionInfo createIndex(CollectionInfo collection, Document specification) {
        requireWritable();
        var index = CatalogueTables.insert(sql, collection, specification);
        var changed = collection.withIndex(index);
        publish(catalogue.with(changed));
        return documents(changed).fill(index);
    }

    public CollectionInfo dropIndex(CollectionInfo collection, IndexInfo index) {
        requireWritable();
        CatalogueTables.drop(sql, index);
        var changed = collection.withoutIndex(index.id());
        publish(catalogue.with(changed));
        return changed;
    }

    CollectionInfo multikey(CollectionInfo collection, IndexInfo index, long columns) {
        var changed = index.withMultikey(index.multikey() | columns);
        CatalogueTables.writeMultikey(sql, collection, changed);
        var with = collection.withIndex(changed);
        publish(catalogue.with(with));
        return with;
    }

    void restore(Catalogue earlier) {
        catalogue = earlier;
    }

    private void publish(Catalogue changed) {
        catalogue = changed;
        CatalogueTables.writeVersion(sql, changed.version());
    }

    private void requireWritable() {
        if (!writable) {
            throw Refused.feature("writing in a command that only reads");
        }
    }
}
