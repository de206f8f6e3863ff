package org.goldthread.store.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The way to a store, which can be shut, with whoever is on it, and opened again. */
final class Gateway implements AutoCloseable {
    private final int target;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean shut;

    Gateway(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void shut() {
        shut = true;
        open.forEach(Gateway::close);
    }

    void open() {
        shut = false;
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                if (shut) {
                    close(client);
                } else {
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(client);
                    open.add(server);
                    threads.execute(() -> pump(client, server));
                    threads.execute(() -> pump(server, client));
                }
            }
        } catch (IOException _) {
            open.forEach(Gateway::close); // closed by the test
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            close(to); // one side has gone: the other goes too
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        shut();
        threads.close();
    }
}
