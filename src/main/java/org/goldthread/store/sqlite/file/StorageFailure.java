package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite could not do what it was asked: a full disk, a folder that cannot be written, a damaged file. */
public final class StorageFailure extends MongoServerError {
    private static final int OUT_OF_DISK_SPACE = 14031;
    private static final int DATA_CORRUPTION = 246;
    private static final int OPERATION_FAILED = 96;

    private StorageFailure(int code, String codeName, String message, SQLException cause) {
        super(code, codeName, message, cause);
    }

    static StorageFailure of(SQLException cause) {
        return switch (reason(cause)) {
            case SQLITE_FULL ->
                new StorageFailure(
                        OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk is full: nothing of this was kept", cause);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                new StorageFailure(
                        DATA_CORRUPTION,
                        "DataCorruptionDetected",
                        "the store's file is damaged: " + cause.getMessage(),
                        cause);
            case SQLITE_READONLY, SQLITE_CANTOPEN ->
                new StorageFailure(
                        OPERATION_FAILED,
                        "OperationFailed",
                        "the store's folder cannot be written: " + cause.getMessage(),
                        cause);
            default ->
                new StorageFailure(
                        OPERATION_FAILED, "OperationFailed", "the store failed: " + cause.getMessage(), cause);
        };
    }

    /** The primary code, without SQLite's extension of it. */
    private static SQLiteErrorCode reason(SQLException cause) {
        int code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xFF : 1;
        return SQLiteErrorCode.getErrorCode(code);
    }
}
