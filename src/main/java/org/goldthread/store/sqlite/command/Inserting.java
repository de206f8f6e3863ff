package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.goldthread.store.sqlite.file.Documents;

/** {@code insert}. */
final class Inserting {
    private static final int INVALID_ID = 53;
    private static final int DOLLAR_PREFIXED = 52;

    private Inserting() {}

    static Document insert(Call call) {
        var documents = call.view().documents(call.database(), call.collectionName());
        var writes = new Writes(call);
        for (var document : call.documents("documents")) {
            if (!writes.run(() -> insert(documents, document))) {
                break;
            }
        }
        return writes.reply(new Document("n", writes.done()));
    }

    static void insert(Documents documents, Document document) {
        documents.insert(withIdFirst(document));
    }

    static Document withIdFirst(Document document) {
        var checked = new Document("_id", document.containsKey("_id") ? document.get("_id") : new ObjectId());
        var id = checked.get("_id");
        if (id instanceof List || id instanceof BsonRegularExpression) {
            throw new MongoServerError(INVALID_ID, "InvalidIdField", "The '_id' value cannot be an array or a regex");
        }
        document.forEach((name, value) -> {
            if (name.startsWith("$")) {
                throw new MongoServerError(
                        DOLLAR_PREFIXED,
                        "DollarPrefixedFieldName",
                        "The dollar ($) prefixed field '" + name + "' is not valid");
            }
            checked.put(name, value);
        });
        // an insert that is run again after a rollback is to give the same id
        document.put("_id", id);
        return checked;
    }
}
