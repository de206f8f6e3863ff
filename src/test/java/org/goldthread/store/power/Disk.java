package org.goldthread.store.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A folder as a power cut may leave it: at worst with what was synced and nothing else. A new file's name is safe once its
 * folder was synced after it, and so is a removal.
 */
final class Disk {
    private final Path folder;
    private final Map<Path, byte[]> written = new HashMap<>();
    private final Map<Path, byte[]> contents = new HashMap<>();
    private final Map<Path, byte[]> safe = new HashMap<>();

    Disk(Path folder) {
        this.folder = folder;
    }

    /** Whether it says something of this folder. */
    boolean apply(Event event) {
        return switch (event) {
            case Event.Written(var file, var offset, var bytes)
            when isHere(file) -> {
                var before = written.getOrDefault(file, new byte[0]);
                var after = Arrays.copyOf(before, (int) Math.max(before.length, offset + bytes.length));
                System.arraycopy(bytes, 0, after, (int) offset, bytes.length);
                written.put(file, after);
                yield true;
            }
            case Event.Truncated(var file, var size)
            when isHere(file) -> {
                written.put(file, Arrays.copyOf(written.getOrDefault(file, new byte[0]), (int) size));
                yield true;
            }
            case Event.Removed(var file)
            when isHere(file) -> {
                written.remove(file);
                contents.remove(file);
                yield true;
            }
            case Event.Synced(var file)
            when isHere(file) -> {
                contents.put(file, written.getOrDefault(file, new byte[0]));
                safe.computeIfPresent(file, (_, _) -> contents.get(file));
                yield true;
            }
            case Event.Synced(var file)
            when file.normalize().equals(folder) -> {
                safe.keySet().retainAll(written.keySet());
                written.keySet().forEach(name -> safe.put(name, contents.getOrDefault(name, new byte[0])));
                yield true;
            }
            default -> false;
        };
    }

    private boolean isHere(Path file) {
        // the index of the log is not kept on the disk: SQLite makes it anew
        return folder.equals(file.getParent()) && !file.toString().endsWith("-shm");
    }

    /** With what was synced only. */
    void copySafe(Path target) throws IOException {
        copy(safe, target);
    }

    /** With all that was written, synced or not. */
    void copyWritten(Path target) throws IOException {
        copy(written, target);
    }

    private static void copy(Map<Path, byte[]> files, Path target) throws IOException {
        Files.createDirectories(target);
        for (var file : files.entrySet()) {
            Files.write(target.resolve(file.getKey().getFileName()), file.getValue());
        }
    }
}
