package org.goldthread.store.sqlite.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The answer to a query, row by row from the disk. */
public final class Rows implements AutoCloseable {
    private final ResultSet results;
    private final Runnable whenClosed;
    private final Runnable whenFailed;
    private boolean failed;

    Rows(ResultSet results, Runnable whenClosed, Runnable whenFailed) {
        this.results = results;
        this.whenClosed = whenClosed;
        this.whenFailed = whenFailed;
    }

    public boolean next() {
        try {
            return results.next();
        } catch (SQLException e) {
            failed = true;
            throw StorageFailure.of(e);
        }
    }

    public long number(int column) {
        try {
            return results.getLong(column);
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    public @Nullable Long optionalNumber(int column) {
        try {
            long number = results.getLong(column);
            return results.wasNull() ? null : number;
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    public byte[] bytes(int column) {
        try {
            var bytes = results.getBytes(column);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    public String text(int column) {
        try {
            var text = results.getString(column);
            return text == null ? "" : text;
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public void close() {
        try {
            results.close();
        } catch (SQLException e) {
            throw StorageFailure.of(e);
        } finally {
            (failed ? whenFailed : whenClosed).run();
        }
    }
}
