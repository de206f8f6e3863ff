package org.goldthread.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** How long things take. */
final class Timing {
    static final int RUNS = 5;

    private Timing() {}

    static double seconds(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** In milliseconds; of the measurement that so many of a hundred do not exceed. */
    static double percentile(int hundredths, int times, Callable<?> work) throws Exception {
        var taken = new double[times];
        for (int i = 0; i < times; i++) {
            taken[i] = seconds(work) * 1e3;
        }
        Arrays.sort(taken);
        return taken[Math.min(times - 1, times * hundredths / 100)];
    }

    /** One measurement. */
    @FunctionalInterface
    interface Measured {
        Row.Ratio take(int run) throws Exception;
    }

    static Row.Ratio[] repeated(Measured measured) {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> {
                    try {
                        return measured.take(run);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(Row.Ratio[]::new);
    }
}
