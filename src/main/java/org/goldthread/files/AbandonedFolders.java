package org.goldthread.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/** Work folders of processes that were killed hold copies of what people attached; the next process removes them. */
final class AbandonedFolders {
    private static final String MARK = "in-use";

    /**
     * Those of this very process, which are not tried: closing any channel to a file gives up every lock that the process has
     * on it, and the next process would take the folder for left behind.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private AbandonedFolders() {}

    /** Marks a folder as used by this process, until the lock is released or the process is gone. */
    static FileLock claim(Path folder) throws IOException {
        OWN.add(folder.toAbsolutePath());
        var mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return mark.lock();
    }

    /** Gives a claim up. */
    static void release(Path folder, FileLock claim) throws IOException {
        claim.acquiredBy().close();
        OWN.remove(folder.toAbsolutePath());
    }

    static void remove(Path parent, String prefix) throws IOException {
        List<Path> found;
        try (var all = Files.newDirectoryStream(parent, prefix + "*")) {
            found = StreamSupport.stream(all.spliterator(), false).toList();
        }
        for (var folder : found) {
            if (!OWN.contains(folder.toAbsolutePath()) && isAbandoned(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        try (var mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.WRITE);
                var lock = mark.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException | AccessDeniedException e) {
            // Just being made, or another account's.
            return false;
        }
    }
}
