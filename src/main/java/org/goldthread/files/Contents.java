package org.goldthread.files;

import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.InputStream;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.stereotype.Component;

/**
 * Contents in GridFS, streamed both ways. Chunks are read and removed by their whole key, one at a time: the embedded
 * store has no other index on them, and would else look through those of every content.
 */
@Component
class Contents {
    private static final String BUCKET = "contents";
    private static final String CHUNKS = BUCKET + ".chunks";
    private static final int CHUNK = 1 << 20;

    private final MongoTemplate store;

    Contents(MongoTemplate store) {
        this.store = store;
    }

    void write(ObjectId content, InputStream in) throws IOException {
        var bucket = GridFSBuckets.create(store.getDb(), BUCKET).withChunkSizeBytes(CHUNK);
        try (var out = bucket.openUploadStream(new BsonObjectId(content), content.toHexString())) {
            in.transferTo(out);
        }
    }

    InputStream read(ObjectId content, long size) {
        return new ChunkStream(number -> chunk(content, number), size);
    }

    void remove(ObjectId content) {
        var number = 0;
        var chunks = store.getCollection(CHUNKS);
        while (chunks.deleteOne(key(content, number)).getDeletedCount() == 1) {
            number++;
        }
        store.getCollection(BUCKET + ".files").deleteOne(new Document("_id", content));
    }

    private byte[] chunk(ObjectId content, int number) {
        var chunk = store.findOne(new BasicQuery(key(content, number)), Document.class, CHUNKS);
        if (chunk == null) {
            throw new IllegalStateException("Chunk " + number + " of content " + content + " is missing");
        }
        return chunk.get("data", Binary.class).getData();
    }

    private static Document key(ObjectId content, int number) {
        return new Document("files_id", content).append("n", number);
    }
}
