package org.goldthread.store.crash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldthread.crash.ProductRounds;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** {@code ./goldthread crash N}: kills the store and then the product N times each under load, and says what that cost. */
public final class Crash {
    private Crash() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crash");
        System.out.println("seed " + seed);
        var store = new CrashRounds(folder.resolve("store"), seed, System.out::println);
        var lostByStore = store.run(rounds);
        System.out.println("kills that hit their moment: " + store.hits());
        var product = new ProductRounds(folder.resolve("product"), seed, System.out::println);
        var lostByProduct = product.run(rounds);
        lostByStore.notes().forEach(System.out::println);
        lostByProduct.notes().forEach(System.out::println);
        boolean sound = lostByStore.isEmpty() && lostByProduct.isEmpty();
        if (sound) {
            FileSystemUtils.deleteRecursively(folder);
        } else {
            System.out.println("What is left is kept in " + folder);
        }
        System.out.println("store: " + rounds + " rounds, " + store.acknowledged() + " acknowledged, " + lostByStore);
        System.out.println(
                "product: " + rounds + " rounds, " + product.acknowledged() + " acknowledged, " + lostByProduct);
        System.exit(sound ? 0 : 1);
    }
}
