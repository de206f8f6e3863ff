package org.goldthread.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process alone, readable by this account only, gone when it is closed. What a killed process left of
 * its own is removed by the next one that asks for one of the same name.
 */
public final class OwnFolder implements AutoCloseable {
    private final Path path;
    private final FileLock claim;

    private OwnFolder(Path path, FileLock claim) {
        this.path = path;
        this.claim = claim;
    }

    /** A new one inside {@code parent}, its name beginning with {@code prefix}. */
    public static OwnFolder in(Path parent, String prefix) {
        try {
            AbandonedFolders.remove(parent, prefix);
            var path = Files.createTempDirectory(parent, prefix);
            return new OwnFolder(path, AbandonedFolders.claim(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        AbandonedFolders.release(path, claim);
        FileSystemUtils.deleteRecursively(path);
    }
}
