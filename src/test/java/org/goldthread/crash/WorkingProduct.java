package org.goldthread.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadApplication;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The whole product in a process of its own, to be killed: it says "ready" when what an earlier one left has been handed
 * on, and at "go" eight writers work through its services until the end.
 */
public final class WorkingProduct {
    static final String READY = "ready";
    static final String GO = "go";
    private static final int WRITERS = 8;

    private WorkingProduct() {}

    /** The store's folder and a seed. */
    public static void main(String[] args) throws IOException {
        // the ledger reads this; what the product itself prints is not for it
        var ledger = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var context = new SpringApplicationBuilder(GoldthreadApplication.class)
                .properties("logging.level.root=OFF", "logging.level.org.goldthread=OFF")
                .run("--goldthread.store.folder=" + args[0], "--server.port=0");
        ledger.println(READY);
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (GO.equals(asked.readLine())) {
            var random = new Random(Long.parseLong(args[1]));
            SignIn.as(PersonId.next(), Role.ADMIN);
            var framework = ShortFramework.in(context);
            IntStream.range(0, WRITERS)
                    .forEach(_ -> Thread.ofPlatform()
                            .start(new Career(context, framework, random.nextLong(), deed -> say(ledger, deed))));
            // until whoever started it is gone, or has no more to ask
            while (asked.readLine() != null) {
                ledger.flush();
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void say(PrintStream ledger, Deed deed) {
        synchronized (ledger) {
            ledger.println(deed.line());
        }
    }
}
