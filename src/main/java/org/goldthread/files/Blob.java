package org.goldthread.files;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A content that is stored once, however many files have it.
 *
 * @param content where it lies in GridFS
 * @param published when it was last uploaded
 */
@Document("blobs")
record Blob(
        @Id String sha256,
        @Indexed ObjectId content,
        long size,
        @Indexed Instant published) {}
