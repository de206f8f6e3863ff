package org.goldthread.store.backup;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** What a back-up has to hold; written last, so that a file that was cut off has none. */
record Manifest(String database, Instant made, List<Part> parts) {
    static final String ENTRY = "manifest.json";
    private static final int FORMAT = 1;

    Manifest {
        parts = List.copyOf(parts);
    }

    Stream<Part> of(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    String toJson() {
        return new BsonDocument("format", new BsonInt32(FORMAT))
                .append("database", new BsonString(database))
                .append("made", new BsonDateTime(made.toEpochMilli()))
                .append("parts", new BsonArray(parts.stream().map(Part::toBson).toList()))
                .toJson(ExtendedJson.CANONICAL);
    }

    static Manifest parse(String json) {
        var document = BsonDocument.parse(json);
        int format = document.getInt32("format").getValue();
        if (format != FORMAT) {
            throw new BackupFailure(
                    "The back-up has format " + format + "; this version reads format " + FORMAT + " only.");
        }
        return new Manifest(
                document.getString("database").getValue(),
                Instant.ofEpochMilli(document.getDateTime("made").getValue()),
                document.getArray("parts").stream()
                        .map(part -> Part.from(part.asDocument()))
                        .toList());
    }
}
