package org.goldthread.store.sqlite.file;

/** The writer's connection and what it knows of the catalogue. */
final class Connected implements AutoCloseable {
    private final Sql sql;
    private final View view;
    private Catalogue committed;

    Connected(Sql sql) {
        this.sql = sql;
        committed = CatalogueTables.read(sql);
        view = new View(sql, committed, true);
    }

    View view() {
        return view;
    }

    void begin() {
        sql.run("begin immediate");
    }

    void commit() {
        sql.run("commit");
        committed = view.catalogue();
    }

    /** SQLite may have rolled back by itself, after a full disk for example; then there is nothing left to do. */
    void rollback() {
        try {
            sql.run("rollback");
        } catch (StorageFailure e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        } finally {
            view.restore(committed);
            view.mayTake(null);
        }
    }

    /** What fails takes back its own changes only. */
    void run(Job.Write<?> write) {
        var before = view.catalogue();
        sql.run("savepoint one");
        boolean stays = write.run(view);
        view.mayTake(null);
        if (!stays) {
            sql.run("rollback to one");
            view.restore(before);
        }
        sql.run("release one");
    }

    @Override
    public void close() {
        sql.close();
    }
}
