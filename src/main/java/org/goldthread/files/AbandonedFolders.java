package org.goldthread.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/** Work folders of processes that were killed hold copies of what people attached; the next process removes them. */
final class AbandonedFolders {
    private static final String MARK = "in-use";

    private AbandonedFolders() {}

    /** Marks a folder as used by this process, until the lock is released or the process is gone. */
    static FileLock claim(Path folder) throws IOException {
        var mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return mark.lock();
    }

    static void remove(Path parent, String prefix) throws IOException {
        List<Path> found;
        try (var all = Files.newDirectoryStream(parent, prefix + "*")) {
            found = StreamSupport.stream(all.spliterator(), false).toList();
        }
        for (var folder : found) {
            if (isAbandoned(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        try (var mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.WRITE);
                var lock = mark.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException | AccessDeniedException e) {
            // Used in this very process, just being made, or another account's.
            return false;
        }
    }
}
