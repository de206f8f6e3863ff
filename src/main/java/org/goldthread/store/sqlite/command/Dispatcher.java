package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.file.Work;
import org.goldthread.store.sqlite.query.Cursors;
import org.goldthread.store.sqlite.query.Queries;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Hands each command to those who read or to the one who writes. */
public final class Dispatcher implements AutoCloseable {
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(60);

    private final StoreFile file;
    private final Clock clock;
    private final Retries retries;
    private final Cursors cursors = new Cursors();
    private final CommandTable commands;
    private final Transactions transactions;
    private final Expiry expiry;

    public Dispatcher(StoreFile file, Clock clock, ScanWatch watch) {
        this.file = file;
        this.clock = clock;
        retries = new Retries(clock);
        var queries = new Queries(watch);
        commands = new CommandTable(queries, cursors);
        transactions = new Transactions(file.writer(), file.readers(), retries);
        expiry = new Expiry(file.writer(), queries, clock);
        file.writer().every(HOUSEKEEPING, this::keepHouse);
    }

    private void keepHouse() {
        cursors.closeIdle();
        var _ = expiry.run();
        var _ = file.writer().write(retries::forgetOld);
    }

    /** Removes what has expired; for tests, which do not wait a minute. */
    public CompletableFuture<Long> expire() {
        return expiry.run();
    }

    public ServerFace faceAt(String address) {
        return new ServerFace(new ServerCommands(address, cursors, clock));
    }

    /** What is answered without the store; empty for all other commands. */
    public static final class ServerFace {
        private final ServerCommands commands;

        private ServerFace(ServerCommands commands) {
            this.commands = commands;
        }

        public java.util.Optional<Document> run(String name, Document body) {
            return commands.run(name, body);
        }
    }

    /** {@code connection} stands for the client's connection. */
    public CompletableFuture<Document> run(String database, Document body, Object connection) {
        try {
            var name = body.keySet().iterator().next();
            Options.checkConcerns(body);
            var session = Session.of(body);
            if (session != null && session.inTransaction()) {
                return inTransaction(name, session, database, body, connection);
            }
            return alone(commands.find(name), session, database, body);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<Document> inTransaction(
            String name, Session session, String database, Document body, Object connection) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "committransaction" -> transactions.commit(session);
            case "aborttransaction" -> transactions.abort(session);
            default -> transactions.run(session, connection, work(commands.find(name), database, body, true));
        };
    }

    private CompletableFuture<Document> alone(
            CommandTable.Command command, @Nullable Session session, String database, Document body) {
        var work = work(command, database, body, false);
        if (command.kind() == CommandTable.Kind.READ) {
            return file.readers().read(work);
        }
        return file.writer().write(session == null ? work : once(session, work));
    }

    private Work<Document> once(Session session, Work<Document> work) {
        return view -> {
            var before = Retries.reply(view, session.id(), session.number());
            if (before != null) {
                return before;
            }
            var reply = work.run(view);
            retries.keep(view, session.id(), session.number(), reply);
            return reply;
        };
    }

    private static Work<Document> work(
            CommandTable.Command command, String database, Document body, boolean inTransaction) {
        return view -> {
            view.mayTake(time(body));
            return command.run(new Call(view, database, body, inTransaction));
        };
    }

    private static @Nullable Duration time(Document body) {
        return switch (body.get("maxTimeMS")) {
            case null -> null;
            case Number millis -> millis.longValue() == 0 ? null : Duration.ofMillis(millis.longValue());
            default -> throw Refused.unreadable("maxTimeMS has to be a number");
        };
    }

    public void disconnected(Object connection) {
        transactions.disconnected(connection);
    }

    /** For the check on demand, which reads everything as it is committed now. */
    public <T> CompletableFuture<T> look(java.util.function.Function<View, T> at) {
        return file.readers().read(at::apply);
    }

    @Override
    public void close() {
        cursors.close();
    }
}
