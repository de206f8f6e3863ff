package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldthread.store.sqlite.query.Cursors;
import org.goldthread.store.sqlite.query.Queries;

/** Every command that there is, what it does to the store and which options it knows. */
final class CommandTable {
    private static final int COMMAND_NOT_FOUND = 59;

    private final Map<String, Command> commands = new HashMap<>();

    /** Whether a command sees a snapshot or has the writer. */
    enum Kind {
        READ,
        WRITE
    }

    /** One command. */
    record Command(String name, Kind kind, Set<String> options, Function<Call, Document> run) {
        Document run(Call call) {
            Options.check(call.body(), options, name);
            return run.apply(call);
        }
    }

    CommandTable(Queries queries, Cursors cursors) {
        writing(queries);
        reading(new Finding(queries, cursors));
        catalogue();
    }

    Command find(String name) {
        var command = commands.get(name.toLowerCase(Locale.ROOT));
        if (command == null) {
            throw new MongoServerError(
                    COMMAND_NOT_FOUND,
                    "CommandNotFound",
                    "no such command: '" + name + "' (the embedded store does not support it)");
        }
        return command;
    }

    private void writing(Queries queries) {
        var updating = new Updating(queries);
        write("insert", Set.of("documents", "ordered", "bypassDocumentValidation"), Inserting::insert);
        write("update", Set.of("updates", "ordered", "bypassDocumentValidation"), updating::update);
        write("delete", Set.of("deletes", "ordered"), new Deleting(queries)::delete);
        write(
                "findAndModify",
                Set.of(
                        "query",
                        "sort",
                        "remove",
                        "update",
                        "new",
                        "fields",
                        "upsert",
                        "arrayFilters",
                        "hint",
                        "bypassDocumentValidation"),
                new FindAndModify(updating)::run);
    }

    private void reading(Finding finding) {
        var find = Set.of(
                "filter",
                "sort",
                "projection",
                "skip",
                "limit",
                "batchSize",
                "singleBatch",
                "hint",
                "noCursorTimeout",
                "allowDiskUse",
                "allowPartialResults");
        read("find", find, finding::find);
        read("getMore", Set.of("collection", "batchSize"), finding::getMore);
        read("killCursors", Set.of("cursors"), finding::killCursors);
        read("count", Set.of("query", "skip", "limit", "hint", "fields"), finding::count);
        read("distinct", Set.of("key", "query"), finding::distinct);
        read("aggregate", Set.of("pipeline", "cursor", "allowDiskUse", "bypassDocumentValidation"), finding::aggregate);
        read("explain", Set.of("verbosity"), finding::explain);
    }

    private void catalogue() {
        write("create", Set.of("idIndex"), Collections::create);
        write("drop", Set.of(), Collections::drop);
        write("dropDatabase", Set.of(), Collections::dropDatabase);
        write("renameCollection", Set.of("to", "dropTarget"), Collections::rename);
        write("createIndexes", Set.of("indexes", "commitQuorum", "ignoreUnknownIndexOptions"), Indexes::create);
        write("dropIndexes", Set.of("index"), Indexes::drop);
        read("listIndexes", Set.of("cursor"), Indexes::list);
        read(
                "listCollections",
                Set.of("filter", "nameOnly", "authorizedCollections", "cursor"),
                Collections::listCollections);
        read("listDatabases", Set.of("filter", "nameOnly", "authorizedDatabases"), Collections::listDatabases);
        read("collStats", Set.of("scale"), Collections::collectionStats);
        read("dbStats", Set.of("scale"), Collections::databaseStats);
    }

    private void read(String name, Set<String> options, Function<Call, Document> run) {
        add(name, Kind.READ, options, run);
    }

    private void write(String name, Set<String> options, Function<Call, Document> run) {
        add(name, Kind.WRITE, options, run);
    }

    private void add(String name, Kind kind, Set<String> options, Function<Call, Document> run) {
        var known = new java.util.HashSet<>(options);
        known.add(name);
        commands.put(name.toLowerCase(Locale.ROOT), new Command(name, kind, known, run));
    }
}
