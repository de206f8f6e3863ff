package org.goldthread.store.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a client and the store, and loses the reply to one command: the store has acted, the client only sees
 * that the connection broke.
 */
final class DroppingProxy implements AutoCloseable {
    private static final int HEADER = 16;
    private static final int NOTHING = -1;

    private final int target;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> armed = new AtomicReference<>("");
    private final AtomicInteger dropped = new AtomicInteger();

    DroppingProxy(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The reply to the next command of this name is lost. */
    void loseReplyTo(String command) {
        armed.set(command);
    }

    int dropped() {
        return dropped.get();
    }

    /** As if the network went away. */
    void cutAll() {
        open.forEach(DroppingProxy::close);
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                var awaited = new AtomicInteger(NOTHING);
                threads.execute(() -> pump(client, server, frame -> note(frame, awaited)));
                threads.execute(() -> pump(server, client, frame -> isToBeLost(frame, awaited)));
            }
        } catch (IOException _) {
            cutAll(); // closed by the test
        }
    }

    @FunctionalInterface
    private interface Watcher {
        /** Whether the connection breaks here. */
        boolean breaksAt(ByteBuffer frame);
    }

    private static void pump(Socket from, Socket to, Watcher watcher) {
        try (from;
                to) {
            var in = new DataInputStream(from.getInputStream());
            while (true) {
                var start = new byte[4];
                in.readFully(start);
                int length =
                        ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getInt();
                var frame = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
                frame.put(start);
                in.readFully(frame.array(), 4, length - 4);
                if (watcher.breaksAt(frame)) {
                    return;
                }
                to.getOutputStream().write(frame.array());
            }
        } catch (IOException _) {
            cut(from, to); // one side has gone: the other goes too
        }
    }

    private boolean note(ByteBuffer frame, AtomicInteger awaited) {
        var wanted = armed.get();
        if (!wanted.isEmpty() && wanted.equals(nameOfCommand(frame)) && armed.compareAndSet(wanted, "")) {
            awaited.set(frame.getInt(4));
        }
        return false;
    }

    private boolean isToBeLost(ByteBuffer frame, AtomicInteger awaited) {
        boolean lost = awaited.get() != NOTHING && frame.getInt(8) == awaited.get();
        dropped.addAndGet(lost ? 1 : 0);
        return lost;
    }

    /** The name of the first field of an OP_MSG's body. */
    private static String nameOfCommand(ByteBuffer frame) {
        int name = HEADER + 4 + 1 + 4 + 1;
        if (frame.getInt(12) != 2013 || frame.get(HEADER + 4) != 0) {
            return "";
        }
        int end = name;
        while (frame.get(end) != 0) {
            end++;
        }
        var text = new byte[end - name];
        frame.get(name, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static void cut(Socket one, Socket other) {
        close(one);
        close(other);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cutAll();
        threads.close();
    }
}
