package org.goldthread.store.sqlite.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open store: one SQLite file in a locked folder, one writer, some readers. */
public final class StoreFile implements AutoCloseable {
    public static final String NAME = "goldthread.sqlite";

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    private static final int READERS = 6;

    private final FolderLock lock;
    private final CleanMark mark;
    private final Path file;
    private final Settings settings;
    private final Writer writer;
    private final Readers readers;

    private StoreFile(Path folder, Settings settings, FolderLock lock) {
        this.lock = lock;
        this.settings = settings;
        file = folder.resolve(NAME);
        mark = new CleanMark(file);
        if (mark.isOfLostData()) {
            throw new CannotOpen("The store " + file + " is gone or empty, although it was closed with data. Put back a"
                    + " back-up.");
        }
        boolean isNew = !Files.exists(file);
        boolean trusted = isNew || mark.isTrue();
        var sql = connect();
        try {
            sql.run("pragma journal_mode = wal");
            CatalogueTables.create(sql);
            checkFormat(sql);
            if (!trusted) {
                checkAll(sql);
            }
            mark.remove();
            writer = new Writer(sql, settings);
            readers = new Readers(READERS, this::connect);
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /** Makes the folder and the file if they are not there. */
    public static StoreFile open(Path folder, Settings settings) {
        try {
            Files.createDirectories(folder);
        } catch (java.io.IOException e) {
            throw new CannotOpen("The folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        var lock = FolderLock.on(folder);
        try {
            return new StoreFile(folder, settings, lock);
        } catch (StorageFailure | Damaged e) {
            lock.close();
            throw new CannotOpen("The store in " + folder + " cannot be opened: " + e.getMessageWithoutErrorCode(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Writer writer() {
        return writer;
    }

    public Readers readers() {
        return readers;
    }

    public long size() {
        return file.toFile().length();
    }

    private Sql connect() {
        var sql = Sql.open(file);
        sql.run("pragma synchronous = " + settings.synchronous());
        sql.run("pragma cache_size = -16384");
        sql.run("pragma temp_store = memory");
        sql.run("pragma journal_size_limit = 67108864");
        if (settings.mostPages() > 0) {
            sql.run("pragma max_page_count = " + settings.mostPages());
        }
        return sql;
    }

    private static void checkFormat(Sql sql) {
        long format = CatalogueTables.format(sql);
        if (format != CatalogueTables.FORMAT) {
            throw new CannotOpen("The store has format " + format + "; this version reads format "
                    + CatalogueTables.FORMAT + " only.");
        }
    }

    private void checkAll(Sql sql) {
        LOG.info("{} was not closed in good order or has changed since; checking all of it", file);
        var report = FullCheck.of(sql);
        if (!report.broken().isEmpty()) {
            throw new CannotOpen("The store " + file + " is damaged: " + String.join("; ", report.broken())
                    + ". Put back a back-up.");
        }
        report.damagedDocuments().forEach(damaged -> LOG.error("{}", damaged));
        LOG.info("Checked {} documents and {} index entries", report.documents(), report.indexEntries());
    }

    /** Everything is in the one file afterwards, which may then be copied. */
    @Override
    public void close() {
        readers.close();
        writer.close();
        try (var sql = connect()) {
            sql.run("pragma wal_checkpoint(truncate)");
        }
        mark.set();
        lock.close();
    }
}
