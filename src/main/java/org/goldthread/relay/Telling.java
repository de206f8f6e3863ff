package org.goldthread.relay;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells every ear of changes, each in their order: one that fails hears no later one before the one that it missed. */
@Component
class Telling {
    private final ObjectProvider<Ear> ears;

    Telling(ObjectProvider<Ear> ears) {
        this.ears = ears;
    }

    Round begin() {
        return new Round(ears.orderedStream().toList());
    }

    /** Once through what waits in one aggregate. */
    static final class Round {
        private final List<Ear> hearing;

        private Round(List<Ear> ears) {
            hearing = new ArrayList<>(ears);
        }

        /** @throws IllegalStateException what ears failed with, after all others were told; they hear nothing more now */
        void tell(Told told) {
            var failures = new ArrayList<RuntimeException>();
            hearing.removeIf(ear -> {
                try {
                    ear.heard(told);
                    return false;
                } catch (RuntimeException e) {
                    failures.add(e);
                    return true;
                }
            });
            if (!failures.isEmpty()) {
                var failed = new IllegalStateException(failures.size() + " could not hear", failures.getFirst());
                failures.stream().skip(1).forEach(failed::addSuppressed);
                throw failed;
            }
        }
    }
}
