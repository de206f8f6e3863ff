package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.store.sqlite.file.StorageFailure;

/** The single writes of one command: an error ends it if they are ordered, and each is told by its number. */
final class Writes {
    private final boolean ordered;
    private final List<Document> errors = new ArrayList<>();
    private int next;

    Writes(Call call) {
        ordered = !call.body().containsKey("ordered") || call.flag("ordered");
    }

    /** Whether to go on. */
    boolean run(Runnable write) {
        int index = next++;
        try {
            write.run();
            return true;
        } catch (StorageFailure e) {
            throw e; // nothing of the whole command is kept
        } catch (MongoServerException e) {
            errors.add(Reply.writeError(index, e));
            return !ordered;
        }
    }

    /** How many went well. */
    int done() {
        return next - errors.size();
    }

    /** The number of the present one. */
    int current() {
        return next - 1;
    }

    Document reply(Document counts) {
        if (!errors.isEmpty()) {
            counts.append("writeErrors", errors);
        }
        return counts.append("ok", 1.0);
    }
}
