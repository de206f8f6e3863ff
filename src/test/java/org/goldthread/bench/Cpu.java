package org.goldthread.bench;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Processor time. Java's own answer for a process goes in steps of 10 ms, and a page takes less than that. */
@SuppressWarnings("restricted")
final class Cpu {
    private static final int OF_THIS_PROCESS = 2;
    private static final double TICKS = 100;
    private static final MethodHandle CLOCK = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("clock_gettime"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    private Cpu() {}

    /** What this process took for it, in seconds, all threads but the caller's, which plays the browser. */
    static double besidesCaller(Callable<?> work) throws Exception {
        var own = ManagementFactory.getThreadMXBean();
        double caller = own.getCurrentThreadCpuTime() / 1e9;
        double all = ofProcess();
        work.call();
        return ofProcess() - all - (own.getCurrentThreadCpuTime() / 1e9 - caller);
    }

    /** What this process took for it, in seconds. */
    static double seconds(Callable<?> work) throws Exception {
        double before = ofProcess();
        work.call();
        return ofProcess() - before;
    }

    private static double ofProcess() {
        try (var memory = Arena.ofConfined()) {
            var time = memory.allocate(ValueLayout.JAVA_LONG, 2);
            int failed = (int) CLOCK.invokeExact(OF_THIS_PROCESS, time);
            if (failed != 0) {
                throw new IllegalStateException("clock_gettime answers " + failed);
            }
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) + time.getAtIndex(ValueLayout.JAVA_LONG, 1) / 1e9;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What another process took so far, in seconds. */
    static double of(long pid) throws IOException {
        var status = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        // the name, which stands in brackets, may hold spaces
        var fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }
}
