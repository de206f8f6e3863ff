package org.goldthread.store.backup;

import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * The canonical form, which keeps every type.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/">MongoDB Extended JSON</a>
 */
final class ExtendedJson {
    static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private ExtendedJson() {}
}
