package org.goldthread.evidence.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Keepable;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.Versions;
import org.goldthread.rules.FieldRefusal;

/**
 * An item while its form is open. Keeps what can be kept: a field that a rule refuses stays in the store as it was, and
 * everything else is saved.
 */
final class Drafting {
    private final EvidenceService evidence;
    private final Clock clock;
    private EvidenceItem stored;

    Drafting(EvidenceService evidence, Clock clock, EvidenceItem stored) {
        this.evidence = evidence;
        this.clock = clock;
        this.stored = stored;
    }

    sealed interface Result {
        List<FieldRefusal> refused();
    }

    /** Stored at {@code at}; the refused fields are as they were before. */
    record Kept(Instant at, List<FieldRefusal> refused) implements Result {}

    /** Nothing is stored yet: it has no title. */
    record NotYet(List<FieldRefusal> refused) implements Result {}

    /** Another tab saved it first. */
    record Overtaken(EvidenceItem saved, List<FieldRefusal> refused) implements Result {}

    /** Another tab deleted it. */
    record Gone(List<FieldRefusal> refused) implements Result {}

    EvidenceItem stored() {
        return stored;
    }

    boolean isNew() {
        return stored.version() == null;
    }

    Result keep(EvidenceItem typed) {
        var refused = EvidenceRules.refusals(typed, LocalDate.now(clock));
        var item = titled(Keepable.of(typed, stored, refused).keptAs(stored));
        if (!EvidenceRules.refusals(item, LocalDate.now(clock)).isEmpty()) {
            return new NotYet(refused);
        }
        if (!isNew() && Versions.between(item, stored).isEmpty()) {
            return new Kept(stored.updated(), refused);
        }
        return result(evidence.save(item), refused);
    }

    /** After {@link Overtaken}: the saved version with the fields that the person prefers as typed. */
    EvidenceItem settled(Collection<String> mine, EvidenceItem typed, EvidenceItem saved) {
        stored = saved;
        return Versions.taking(mine, typed, saved);
    }

    /** After {@link Gone}: stored again as it was typed. */
    Result keepAgain(EvidenceItem typed) {
        var refused = EvidenceRules.refusals(typed, LocalDate.now(clock));
        return result(evidence.restore(Keepable.of(typed, stored, refused)), refused);
    }

    /** A draft that says something already is not lost for want of a title. */
    private EvidenceItem titled(EvidenceItem item) {
        var saysSomething = Versions.between(item, stored).stream()
                .map(Versions.Difference::field)
                .anyMatch(field -> !Set.of("detail", "type").contains(field));
        return item.title().isBlank() && saysSomething
                ? item.retitled(Words.text("evidence.untitled", Words.of(item.stage())))
                : item;
    }

    private Result result(Saving saving, List<FieldRefusal> refused) {
        return switch (saving) {
            case Saving.Kept(var item) -> {
                stored = item;
                yield new Kept(item.updated(), refused);
            }
            case Saving.Overtaken(var saved) -> new Overtaken(saved, refused);
            case Saving.Gone() -> new Gone(refused);
        };
    }
}
