package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.goldthread.store.sqlite.file.Readers;
import org.goldthread.store.sqlite.file.Transaction;
import org.goldthread.store.sqlite.file.Transient;
import org.goldthread.store.sqlite.file.Work;
import org.goldthread.store.sqlite.file.Writer;

/** The transactions that sessions have begun. */
final class Transactions {
    private static final int NO_SUCH_TRANSACTION = 251;

    private final Writer writer;
    private final Readers readers;
    private final Retries retries;
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();

    /** One transaction; {@code connection} is the one over which its last command came. */
    private record Begun(long number, Transaction transaction, Object connection) {}

    Transactions(Writer writer, Readers readers, Retries retries) {
        this.writer = writer;
        this.readers = readers;
        this.retries = retries;
    }

    CompletableFuture<Document> run(Session session, Object connection, Work<Document> work) {
        if (session.starts()) {
            var earlier = begun.put(session.name(), new Begun(session.number(), writer.transaction(), connection));
            if (earlier != null) {
                abandon(earlier);
            }
        }
        var current = begun.get(session.name());
        if (current == null || current.number() != session.number()) {
            return CompletableFuture.failedFuture(gone(session));
        }
        begun.replace(session.name(), current, new Begun(current.number(), current.transaction(), connection));
        var transaction = current.transaction();
        return transaction
                .run(work)
                .thenCompose(reply -> reply.containsKey("writeErrors")
                        ? transaction.abort().thenApply(_ -> reply)
                        : CompletableFuture.completedFuture(reply));
    }

    /** Whether it was committed is kept with it, for one who asks again because the reply was lost. */
    CompletableFuture<Document> commit(Session session) {
        var current = begun.remove(session.name());
        if (current == null || current.number() != session.number()) {
            return readers.read(view -> {
                var reply = Retries.reply(view, session.id(), session.number());
                if (reply == null) {
                    throw gone(session);
                }
                return reply;
            });
        }
        return current.transaction()
                .run(view -> {
                    retries.keep(view, session.id(), session.number(), Reply.ok());
                    return true;
                })
                .thenCompose(_ -> current.transaction().commit())
                .thenApply(_ -> Reply.ok());
    }

    CompletableFuture<Document> abort(Session session) {
        var current = begun.remove(session.name());
        return current == null
                ? CompletableFuture.failedFuture(gone(session))
                : current.transaction().abort().thenApply(_ -> Reply.ok());
    }

    /** A client that is gone in the middle shall not hold up the others. */
    void disconnected(Object connection) {
        begun.forEach((session, each) -> {
            if (each.connection().equals(connection) && begun.remove(session, each)) {
                abandon(each);
            }
        });
    }

    private static void abandon(Begun earlier) {
        var _ = earlier.transaction().abort(); // that it has ended already is as good
    }

    private static Transient gone(Session session) {
        return new Transient(
                NO_SUCH_TRANSACTION, "NoSuchTransaction", "Transaction " + session.number() + " is not in progress");
    }
}
