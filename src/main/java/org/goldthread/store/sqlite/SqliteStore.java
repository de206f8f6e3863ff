package org.goldthread.store.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.goldthread.store.sqlite.command.Dispatcher;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.store.sqlite.file.CheckReport;
import org.goldthread.store.sqlite.file.FullCheck;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.goldthread.store.sqlite.wire.WireServer;
import org.springframework.util.FileSystemUtils;

/**
 * A running store: opens a folder and serves it to MongoDB's drivers until it is closed. Other programs of the same user
 * find its address, with the password, in the folder's file {@value #ADDRESS}.
 */
public final class SqliteStore implements AutoCloseable {
    public static final String ADDRESS = "goldthread.address";

    private final Path folder;
    private final String database;
    private final StoreFile file;
    private final Dispatcher dispatcher;
    private final WireServer server;
    private final boolean passing;

    private SqliteStore(
            Path folder, String database, Settings settings, Clock clock, ScanWatch watch, boolean passing) {
        this.folder = folder;
        this.passing = passing;
        this.database = database;
        file = StoreFile.open(folder, settings);
        dispatcher = new Dispatcher(file, clock, watch);
        server = new WireServer(dispatcher);
        try {
            writeAddress();
        } catch (CannotOpen e) {
            stop();
            throw e;
        }
    }

    public static SqliteStore open(Path folder, String database, Settings settings, Clock clock) {
        return open(folder, database, settings, clock, ScanWatch.NOBODY);
    }

    /**
     * Opens the folder; {@code clock} says what has expired, {@code watch} hears of collection scans.
     *
     * @throws org.goldthread.store.sqlite.file.CannotOpen with a message for people, if the folder is in use, cannot be
     *     written or holds a damaged store
     */
    public static SqliteStore open(Path folder, String database, Settings settings, Clock clock, ScanWatch watch) {
        return new SqliteStore(folder, database, settings, clock, watch, false);
    }

    /** Without a folder of its own: what it keeps is gone when it is closed. */
    public static SqliteStore passing(String database, Clock clock, ScanWatch watch) {
        try {
            var folder = Files.createTempDirectory("goldthread-passing");
            return new SqliteStore(folder, database, Settings.DURABLE.with(Synchronous.OFF), clock, watch, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For drivers; holds the password. */
    public String uri() {
        return server.uri(database);
    }

    /** Reads everything that is committed now and says what is wrong with it; the store goes on serving. */
    public CheckReport check() {
        return dispatcher.look(view -> FullCheck.of(view.sql())).join();
    }

    /** Deletes at once what has outlived its TTL index, which is done every minute anyway; the number of documents. */
    public long expire() {
        return dispatcher.expire().join();
    }

    private void writeAddress() {
        var address = folder.resolve(ADDRESS);
        try {
            Files.deleteIfExists(address);
            Files.createFile(
                    address, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(address, uri() + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CannotOpen("The file " + address + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void stop() {
        server.close();
        dispatcher.close();
        file.close();
    }

    @Override
    public void close() {
        stop();
        try {
            Files.deleteIfExists(folder.resolve(ADDRESS));
            if (passing) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
