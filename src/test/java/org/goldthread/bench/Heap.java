package org.goldthread.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;

/** What is alive on the heap. */
final class Heap {
    private static final double MEGABYTE = 1 << 20;
    /** Looking stops all else: it may take no more than a part of the time. */
    private static final int PAUSES = 2;

    private Heap() {}

    /** In MB; what waits for a finalizer or a cleaner goes with the second collection. */
    static double live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** By how many MB it grows at most while the work is done, as far as one looks. */
    static double growth(Callable<?> work) throws Exception {
        double before = live();
        var watch = new Watch();
        try {
            work.call();
        } finally {
            watch.interrupt();
            watch.join();
        }
        return Math.max(0, watch.most - before);
    }

    private static final class Watch extends Thread {
        private volatile double most;

        Watch() {
            super("heap-watch");
            start();
        }

        @Override
        public void run() {
            try {
                while (!interrupted()) {
                    long begun = System.nanoTime();
                    System.gc();
                    var looked = Duration.ofNanos(System.nanoTime() - begun);
                    most = Math.max(
                            most,
                            ManagementFactory.getMemoryMXBean()
                                            .getHeapMemoryUsage()
                                            .getUsed()
                                    / MEGABYTE);
                    sleep(looked.multipliedBy(PAUSES));
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }
}
