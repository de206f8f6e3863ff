package org.goldthread.store.backup;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the zip.
 *
 * @param of the collection; of a file, its bucket
 * @param id of a file
 * @param count indexes, documents or bytes
 * @param sha256 of its bytes, in hexadecimal digits
 */
record Part(Kind kind, String entry, String of, @Nullable BsonValue id, long count, String sha256) {
    enum Kind {
        COLLECTION,
        DOCUMENTS,
        FILE
    }

    BsonDocument toBson() {
        var document = new BsonDocument("kind", new BsonString(kind.name()))
                .append("entry", new BsonString(entry))
                .append("of", new BsonString(of));
        if (id != null) {
            document.append("id", id);
        }
        return document.append("count", new BsonInt64(count)).append("sha256", new BsonString(sha256));
    }

    static Part from(BsonDocument document) {
        return new Part(
                Kind.valueOf(document.getString("kind").getValue()),
                document.getString("entry").getValue(),
                document.getString("of").getValue(),
                document.get("id"),
                document.getNumber("count").longValue(),
                document.getString("sha256").getValue());
    }
}
