package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

@GoldthreadTest
class StreamingTest {
    private final MongoConnectionDetails server;
    private final MongoClient client;

    StreamingTest(MongoConnectionDetails server, MongoClient client) {
        this.server = server;
        this.client = client;
    }

    @AfterEach
    void forget() {
        client.getDatabase("streaming").drop();
    }

    @Test
    void fiftyMegabytesPassThroughAProcessOfFortyEight(@TempDir Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamingProcess.class.getName(),
                        server.getConnectionString().toString(),
                        folder.resolve("arrival").toString())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (var said = process.getInputStream()) {
            assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8)).endsWith("the same\n");
        }
    }
}
