package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.goldthread.store.sqlite.file.DuplicateKey;
import org.goldthread.store.sqlite.file.Transient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replies in the shape that drivers know. */
public final class Reply {
    private static final Logger LOG = LoggerFactory.getLogger(Reply.class);
    private static final int INTERNAL_ERROR = 1;

    private Reply() {}

    static Document ok() {
        return new Document("ok", 1.0);
    }

    /** The client hears of an error what it can use; one that nobody foresaw stands in the log too. */
    public static Document error(Throwable thrown) {
        var reason = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        var reply = new Document("ok", 0.0);
        switch (reason) {
            case MongoServerError error -> {
                reply.append("errmsg", error.getMessageWithoutErrorCode()).append("code", error.getCode());
                reply.append(
                        "codeName", error.getCodeName() == null ? "Location" + error.getCode() : error.getCodeName());
            }
            case MongoServerException error ->
                reply.append("errmsg", error.getMessageWithoutErrorCode()).append("code", INTERNAL_ERROR);
            default -> {
                LOG.error("A command failed", reason);
                reply.append("errmsg", "internal error: " + reason)
                        .append("code", INTERNAL_ERROR)
                        .append("codeName", "InternalError");
            }
        }
        if (reason instanceof DuplicateKey duplicate) {
            reply.append("keyPattern", duplicate.pattern()).append("keyValue", duplicate.value());
        }
        if (reason instanceof Transient) {
            reply.append("errorLabels", List.of("TransientTransactionError"));
        }
        return reply;
    }

    /** One of the errors of a command with several writes. */
    static Document writeError(int index, MongoServerException thrown) {
        var error = error(thrown);
        error.remove("ok");
        return new Document("index", index).appendAll(error);
    }
}
