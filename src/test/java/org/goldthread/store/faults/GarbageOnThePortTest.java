package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever arrives at the port, the store goes on serving those who speak the protocol. */
class GarbageOnThePortTest {
    private static final int CONNECTIONS = 200;

    @TempDir
    private Path folder;

    @Test
    void theConnectionIsClosedAndTheStoreGoesOn() throws Exception {
        var random = new Random(7);
        try (var store = OpenStore.in(folder)) {
            int closed = 0;
            for (int i = 0; i < CONNECTIONS; i++) {
                closed += isClosedOn(store.port(), garbage(random, i)) ? 1 : 0;
                if (i % 20 == 0) {
                    store.things().insertOne(new Document("_id", i));
                }
            }
            assertThat(closed).isEqualTo(CONNECTIONS);
            assertThat(store.things().countDocuments()).isEqualTo(CONNECTIONS / 20);
        }
    }

    /** Noise; the head of a huge or a negative message; a good head with noise after it; half a message. */
    private static byte[] garbage(Random random, int kind) {
        var bytes = new byte[20 + random.nextInt(500)];
        random.nextBytes(bytes);
        var head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        switch (kind % 4) {
            case 0 -> head.putInt(0, Integer.MAX_VALUE - random.nextInt(1000));
            case 1 -> head.putInt(0, -random.nextInt(1000) - 1);
            case 2 -> head.putInt(0, bytes.length).putInt(12, 2013).putInt(16, 0);
            default -> head.putInt(0, bytes.length + 1).putInt(12, 2013);
        }
        return bytes;
    }

    /** Half a message is ended by its sender; all else by the store. */
    private static boolean isClosedOn(int port, byte[] bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes);
            if (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == bytes.length + 1) {
                socket.shutdownOutput();
            }
            var answer = socket.getInputStream().readAllBytes(); // until it is closed
            return answer.length < 1000;
        } catch (SocketException _) {
            return true; // closed while it was being written to
        }
    }
}
