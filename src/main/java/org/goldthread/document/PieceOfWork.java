package org.goldthread.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.goldthread.engagement.EngagementId;
import org.goldthread.marking.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in of one piece of work, whatever it was called at the time. Copies that say no more of it than its
 * title, as older ones do, belong to the first that bears this title.
 */
final class PieceOfWork {
    private final @Nullable EngagementId id;
    private final List<EvidenceEntry> items = new ArrayList<>();

    private PieceOfWork(@Nullable EngagementId id) {
        this.id = id;
    }

    /** The one that began first before the others. */
    static List<PieceOfWork> of(List<EvidenceEntry> evidence) {
        var known = new ArrayList<PieceOfWork>();
        for (var entry : evidence) {
            var id = entry.item().engagement();
            if (id != null && !entry.item().thread().isBlank()) {
                in(known, work -> id.equals(work.id), id).items.add(entry);
            }
        }
        for (var entry : evidence) {
            var title = entry.item().thread();
            if (entry.item().engagement() == null && !title.isBlank()) {
                in(known, work -> work.wasCalled(title), null).items.add(entry);
            }
        }
        known.forEach(work -> work.items.sort(Comparator.comparingInt(EvidenceEntry::number)));
        known.sort(Comparator.comparingInt(work -> work.items.getFirst().number()));
        return List.copyOf(known);
    }

    private static PieceOfWork in(List<PieceOfWork> known, Predicate<PieceOfWork> wanted, @Nullable EngagementId id) {
        return known.stream().filter(wanted).findFirst().orElseGet(() -> {
            var work = new PieceOfWork(id);
            known.add(work);
            return work;
        });
    }

    private boolean wasCalled(String title) {
        return items.stream()
                .flatMap(entry -> entry.claims().stream())
                .anyMatch(handedIn -> handedIn.item().thread().equals(title));
    }

    /** As it was called when something of it was handed in last. */
    String title() {
        return items.stream()
                .flatMap(entry -> entry.claims().stream())
                .max(Comparator.comparing(handedIn -> handedIn.attempt().submitted()))
                .map(EvidenceEntry.HandedIn::item)
                .map(SubmittedItem::thread)
                .orElseThrow();
    }

    List<EvidenceEntry> items() {
        return List.copyOf(items);
    }
}
