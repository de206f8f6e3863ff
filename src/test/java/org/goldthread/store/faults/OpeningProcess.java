package org.goldthread.store.faults;

import java.nio.file.Path;
import org.goldthread.store.sqlite.file.CannotOpen;

/** Opens a store, says how that went, and holds it until it is ended or its input is. */
public final class OpeningProcess {
    private OpeningProcess() {}

    public static void main(String[] args) throws Exception {
        try (var store = OpenStore.in(Path.of(args[0]))) {
            System.out.println("open with " + store.things().countDocuments());
            var _ = System.in.read();
        } catch (CannotOpen e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
