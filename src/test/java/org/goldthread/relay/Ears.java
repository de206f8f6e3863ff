package org.goldthread.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldthread.store.StoredKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Hears bells; part of every test's application, so that all tests share one. */
class Ears implements Ear {
    private final List<Rang> all = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean deaf;
    private boolean deafToAll;

    @EventListener
    void on(Rang rang) {
        if (deaf) {
            throw new IllegalStateException("cannot hear");
        }
        all.add(rang);
    }

    /** Of every change, as the audit hears. */
    @Override
    public void heard(Told change) {
        if (deafToAll) {
            throw new IllegalStateException("cannot hear of changes");
        }
        told.add(change.id());
    }

    void coverForAll(boolean covered) {
        deafToAll = covered;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    void cover(boolean covered) {
        deaf = covered;
    }

    List<Integer> heard(String bell) {
        return all.stream()
                .filter(rang -> rang.bell().equals(bell))
                .map(Rang::times)
                .toList();
    }

    @Configuration
    static class Listening {
        @Bean
        Ears ears() {
            return new Ears();
        }

        @Bean
        StoredKinds bellKinds() {
            return new StoredKinds(Map.of(Rang.class, "rang"));
        }
    }
}
