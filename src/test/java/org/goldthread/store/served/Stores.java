package org.goldthread.store.served;

import java.nio.file.Path;
import java.time.Clock;
import org.goldthread.store.sqlite.SqliteStore;
import org.goldthread.store.sqlite.file.Settings;
import org.goldthread.store.sqlite.file.Synchronous;

/** The one place where those who try the store as a whole open it. */
public final class Stores {
    private Stores() {}

    public static SqliteStore open(Path folder, Synchronous synchronous) {
        return SqliteStore.open(folder, "goldthread", Settings.DURABLE.with(synchronous), Clock.systemUTC());
    }
}
