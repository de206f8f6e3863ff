package org.goldthread.store.sqlite.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;

/** One connection with its prepared statements; used by one thread at a time. */
public final class Sql implements AutoCloseable {
    private static final int KEPT_STATEMENTS = 500;

    private final Connection connection;
    private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** A connection to the file, which waits up to ten seconds for others that lock it. */
    static Sql open(Path file) {
        try {
            var sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file));
            sql.run("pragma busy_timeout = 10000");
            return sql;
        } catch (SQLException e) {
            if (e.getCause() instanceof NativeLibraryNotFoundException missing) {
                throw libraryNotLoaded(missing);
            }
            throw StorageFailure.of(e);
        } catch (LinkageError e) {
            throw libraryNotLoaded(e);
        }
    }

    private static CannotOpen libraryNotLoaded(Throwable cause) {
        return new CannotOpen(
                "SQLite's own library could not be loaded from the folder for temporary files. Name a folder from which"
                        + " programs may run with -Dorg.sqlite.tmpdir=FOLDER.",
                cause);
    }

    /** A statement that is not kept: BEGIN, COMMIT, a pragma, a change of the tables. */
    public void run(String text) {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    /** The number of rows that were changed. */
    public int update(String text, @Nullable Object... values) {
        try {
            var statement = take(text);
            int changed;
            try {
                bind(statement, values);
                changed = statement.executeUpdate();
            } catch (SQLException e) {
                close(statement); // one that failed, for want of room for example, is of no further use
                throw e;
            }
            giveBack(text, statement);
            return changed;
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    public Rows query(String text, @Nullable Object... values) {
        try {
            var statement = take(text);
            bind(statement, values);
            return new Rows(statement.executeQuery(), () -> giveBack(text, statement), () -> close(statement));
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    /** The first column of the first row, or null. */
    public @Nullable Long number(String text, @Nullable Object... values) {
        try (var rows = query(text, values)) {
            return rows.next() ? rows.optionalNumber(1) : null;
        }
    }

    public long count(String text, @Nullable Object... values) {
        var number = number(text, values);
        return number == null ? 0 : number;
    }

    /** Closes what is kept: a table whose statements are kept cannot be dropped. */
    void forgetStatements() {
        idle.values().forEach(statements -> statements.forEach(Sql::close));
        idle.clear();
    }

    @Override
    public void close() {
        forgetStatements();
        try {
            connection.close();
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    private PreparedStatement take(String text) throws SQLException {
        var statements = idle.get(text);
        return statements == null || statements.isEmpty() ? connection.prepareStatement(text) : statements.pop();
    }

    private void giveBack(String text, PreparedStatement statement) {
        if (idle.size() >= KEPT_STATEMENTS && !idle.containsKey(text)) {
            forgetStatements();
        }
        idle.computeIfAbsent(text, _ -> new ArrayDeque<>()).push(statement);
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case String text -> statement.setString(i + 1, text);
                case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                default -> throw new IllegalArgumentException("No column holds a " + values[i]);
            }
        }
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }
}
