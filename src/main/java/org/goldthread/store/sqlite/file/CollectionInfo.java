package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One collection with its indexes; {@code _id} is unique without being among them. */
public record CollectionInfo(long id, String database, String name, Document options, List<IndexInfo> indexes) {
    public CollectionInfo {
        indexes = List.copyOf(indexes);
    }

    public String namespace() {
        return database + "." + name;
    }

    public String table() {
        return "c" + id;
    }

    public Optional<IndexInfo> index(String asked) {
        return indexes.stream().filter(index -> index.name().equals(asked)).findFirst();
    }

    CollectionInfo withIndex(IndexInfo changed) {
        var all = new ArrayList<>(indexes);
        all.removeIf(index -> index.id() == changed.id());
        all.add(changed);
        all.sort(Comparator.comparingLong(IndexInfo::id));
        return new CollectionInfo(id, database, name, options, all);
    }

    CollectionInfo withoutIndex(long index) {
        return new CollectionInfo(
                id,
                database,
                name,
                options,
                indexes.stream().filter(each -> each.id() != index).toList());
    }

    CollectionInfo renamed(String newDatabase, String newName) {
        return new CollectionInfo(id, newDatabase, newName, options, indexes);
    }
}
