package org.goldthread.files;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.goldthread.time.MovableClock;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A process with little memory that stores a file of 50 MB in a server elsewhere and reads it again. */
public final class StreamingProcess {
    private StreamingProcess() {}

    public static void main(String[] args) throws Exception {
        Clock clock = new MovableClock(ZoneOffset.UTC);
        try (var client = MongoClients.create(args[0])) {
            var store = new MongoTemplate(client, "streaming");
            var blobs = new Blobs(store, new Contents(store), clock);
            var arrival = Arrival.of("talk.mp4", Uploads.film(Arrival.LIMIT), Path.of(args[1]), _ -> {});
            blobs.keep(arrival);
            try (var stored = blobs.open(arrival.sha256());
                    var original = Files.newInputStream(arrival.content())) {
                System.out.println(same(stored, original) ? "the same" : "different");
            }
        }
    }

    private static boolean same(InputStream one, InputStream other) throws IOException {
        var buffer = new byte[1 << 16];
        while (true) {
            var read = one.readNBytes(buffer, 0, buffer.length);
            var others = other.readNBytes(read == 0 ? 1 : read);
            if (!Arrays.equals(buffer, 0, read, others, 0, others.length)) {
                return false;
            }
            if (read == 0) {
                return true;
            }
        }
    }
}
