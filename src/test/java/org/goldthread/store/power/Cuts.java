package org.goldthread.store.power;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.goldthread.store.served.Stores;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.store.sqlite.file.Synchronous;
import org.springframework.util.FileSystemUtils;

/** Cuts the power after every sync of a run, and at its end, and opens what is left. */
final class Cuts {
    private final TracedRun run;
    private final Path work;
    private final Disk disk;
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private int count;

    private Cuts(TracedRun run, Path work) {
        this.run = run;
        this.work = work;
        disk = new Disk(run.folder());
    }

    static Cuts of(TracedRun run, Path work) throws IOException {
        var cuts = new Cuts(run, work);
        cuts.all();
        return cuts;
    }

    int count() {
        return count;
    }

    /** What had been acknowledged and was not there, with the cut at which it was not. */
    List<String> lost() {
        return lost;
    }

    private void all() throws IOException {
        for (var event : run.events()) {
            // what is safe stays as it is until the next sync, so that all replies until then have to be in it
            if (event instanceof Event.Synced) {
                cut();
            }
            disk.apply(event);
            if (event instanceof Event.Replied(var request) && run.documents().containsKey(request)) {
                acknowledged.add(run.documents().get(request));
            }
        }
        cut();
    }

    private void cut() throws IOException {
        count++;
        var safe = work.resolve("safe" + count);
        disk.copySafe(safe);
        check(safe);
        var written = work.resolve("written" + count);
        disk.copyWritten(written);
        check(written);
    }

    private void check(Path folder) throws IOException {
        try (var store = Stores.open(folder, Synchronous.OFF);
                var client = MongoClients.create(store.uri())) {
            var found = new HashSet<String>();
            client.getDatabase("power")
                    .getCollection("things")
                    .find()
                    .projection(new Document("_id", 1))
                    .forEach(document -> found.add(document.getString("_id")));
            acknowledged.stream()
                    .filter(id -> !found.contains(id))
                    .forEach(id -> lost.add(folder.getFileName() + " lacks " + id));
        } catch (CannotOpen e) {
            lost.add(folder.getFileName() + " does not open: " + e.getMessage());
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
