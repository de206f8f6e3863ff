package org.goldthread.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldthread.store.sqlite.file.Synchronous;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {
    private static final int ROUNDS = 3;
    private static final int WRITES = 40;

    @TempDir
    private Path folder;

    @Test
    void anAcknowledgedWriteSurvivesKill() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill("round" + round));
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES);
        assertThat(stored()).containsAll(acknowledged);
    }

    private List<String> writeAndKill(String name) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var lines = acknowledgements(reader, name);
            // by its handle: the process object would close its output, and with it the last acknowledgements
            process.toHandle().destroyForcibly();
            String line;
            while ((line = reader.readLine()) != null) {
                lines.add(line);
            }
            process.waitFor();
            // the last line may have been cut by the kill
            lines.removeLast();
            return lines;
        }
    }

    private static List<String> acknowledgements(BufferedReader reader, String name) throws IOException {
        var lines = new ArrayList<String>();
        String line;
        while (lines.size() <= WRITES && (line = reader.readLine()) != null) {
            if (line.startsWith(name)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Set<String> stored() {
        var real = new StoreFolder(folder, false);
        try (var store = EmbeddedStore.open(real, Synchronous.FULL, Clock.systemUTC(), ScanWatch.NOBODY);
                var client = MongoClients.create(store.uri())) {
            var ids = new HashSet<String>();
            client.getDatabase("goldthread")
                    .getCollection("things")
                    .find()
                    .forEach(document -> ids.add(document.getString("_id")));
            return ids;
        }
    }
}
