package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.goldthread.store.sqlite.value.Filter;
import org.jspecify.annotations.Nullable;

/**
 * One index, as it was asked for.
 *
 * @param multikey the columns (bit by bit) in which some document has, or once had, an array
 */
public record IndexInfo(
        long id,
        String name,
        List<IndexField> fields,
        boolean unique,
        boolean sparse,
        @Nullable Document partial,
        @Nullable Filter partialFilter,
        @Nullable Long expireAfterSeconds,
        long multikey,
        Document specification) {

    /** The fields and their directions, as they were asked for. */
    public Document key() {
        return specification.get("key") instanceof Document key ? key : new Document();
    }

    public String table() {
        return "i" + id;
    }

    public boolean isMultikey() {
        return multikey != 0;
    }

    public boolean isMultikey(int column) {
        return (multikey & (1L << column)) != 0;
    }

    IndexInfo withMultikey(long columns) {
        return new IndexInfo(
                id, name, fields, unique, sparse, partial, partialFilter, expireAfterSeconds, columns, specification);
    }
}
