package org.goldthread.bench;

import java.nio.file.*;
import java.util.*;

public final class Scratch2 {
    public static void main(String[] a) throws Exception {
        var work = Files.createTempDirectory(Path.of("/tmp/bench-data"), "w");
        long t = System.nanoTime();
        for (var what : a[1].split(",")) {
            System.out.println("== " + what + " at " + (System.nanoTime() - t) / 1e9);
            if (what.equals("start")) {
                new StartBench(work).rows().forEach(System.out::println);
                continue;
            }
            try (var p = ServedProduct.start(Path.of(a[0]))) {
                System.out.println("up " + (System.nanoTime() - t) / 1e9);
                var rows = switch (what) {
                    case "session" -> new SessionBench(p).rows();
                    case "load" -> new FirstLoadBench(p).rows();
                    case "upload" -> new UploadBench(p, work).rows();
                    default -> new DocumentBench(p).rows();
                };
                rows.forEach(System.out::println);
            } catch (Throwable e) {
                e.printStackTrace(System.out);
            }
        }
        System.out.println("took " + (System.nanoTime() - t) / 1e9);
        System.exit(0);
    }
}
