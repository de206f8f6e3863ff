package org.goldthread.store.sqlite.file;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a store's file beside the process that may be serving it: SQLite gives readers of any process of this machine a
 * snapshot, which no writer disturbs and which delays none.
 */
public final class Beside {
    private Beside() {}

    /**
     * Reads all that is committed at this moment.
     *
     * @throws CannotOpen if there is no store in the folder
     */
    public static CheckReport check(Path folder) {
        try (var sql = connect(folder)) {
            sql.run("begin");
            var report = FullCheck.of(sql);
            sql.run("commit");
            return report;
        } catch (StorageFailure e) {
            throw new CannotOpen("The store in " + folder + " cannot be read: " + e.getMessageWithoutErrorCode(), e);
        }
    }

    /**
     * Makes a store in {@code target}, a folder, of what is committed at this moment.
     *
     * @throws CannotOpen if there is no store in the folder, or SQLite cannot read it
     */
    public static void copy(Path folder, Path target) {
        try (var sql = connect(folder)) {
            sql.update("vacuum into ?", target.resolve(StoreFile.NAME).toString());
        } catch (StorageFailure e) {
            throw new CannotOpen("The store in " + folder + " cannot be copied: " + e.getMessageWithoutErrorCode(), e);
        }
    }

    private static Sql connect(Path folder) {
        var file = folder.resolve(StoreFile.NAME);
        if (!Files.isRegularFile(file)) {
            throw new CannotOpen("There is no store in the folder " + folder + ".");
        }
        return Sql.open(file);
    }
}
