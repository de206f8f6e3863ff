package org.goldthread.files;

import java.time.Instant;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A content on its way into or out of GridFS: what a crash leaves of it is found here and swept. */
@Document("pending_contents")
record PendingContent(@Id ObjectId content, @Indexed Instant since) {}
