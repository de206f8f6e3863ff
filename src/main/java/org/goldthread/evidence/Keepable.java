package org.goldthread.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldthread.rules.FieldRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What can be kept of an item as it is typed: what a rule refuses stays as it is stored, and everything else is taken, the
 * other rows of the same list and the other answers of the same row among it.
 */
public final class Keepable {
    private Keepable() {}

    /** {@code refused} is what the rules refuse of {@code typed}. */
    public static EvidenceItem of(EvidenceItem typed, EvidenceItem stored, List<FieldRefusal> refused) {
        if (refused.isEmpty()) {
            return typed;
        }
        var before = stored.movedTo(typed.stage());
        var ofCore = new HashMap<>(refused.stream().collect(Collectors.groupingBy(FieldRefusal::field)));
        var ofStage = new HashMap<String, List<FieldRefusal>>();
        Answers.of((Record) typed.detail()).stream()
                .map(Answer::name)
                .filter(ofCore::containsKey)
                .forEach(name -> ofStage.put(name, ofCore.remove(name)));
        var detail = (StageDetail) kept((Record) typed.detail(), (Record) before.detail(), ofStage);
        return ((EvidenceItem) kept((Record) typed, before, ofCore)).withDetail(detail);
    }

    private static Record kept(Record typed, Record before, Map<String, List<FieldRefusal>> refusals) {
        var stored = new HashMap<String, @Nullable Object>();
        Answers.of(before).forEach(answer -> stored.put(answer.name(), answer.value()));
        var values = new HashMap<String, @Nullable Object>();
        Answers.of(typed).stream()
                .filter(answer -> refusals.containsKey(answer.name()))
                .forEach(answer -> values.put(
                        answer.name(),
                        kept(
                                answer.value(),
                                stored.get(answer.name()),
                                refusals.getOrDefault(answer.name(), List.of()))));
        return Answers.with(typed, values);
    }

    private static @Nullable Object kept(@Nullable Object typed, @Nullable Object before, List<FieldRefusal> refusals) {
        if (refusals.stream().anyMatch(FieldRefusal::isWhole)) {
            return before;
        }
        return switch (typed) {
            case List<?> rows -> rows(rows, before instanceof List<?> list ? list : List.of(), refusals);
            case Record answers ->
                row(answers, before instanceof Record record ? record : null, parts(refusals))
                        .orElse(null);
            case null, default -> before;
        };
    }

    private static List<Object> rows(List<?> typed, List<?> before, List<FieldRefusal> refusals) {
        var byRow = new TreeMap<>(refusals.stream().collect(Collectors.groupingBy(FieldRefusal::row)));
        var kept = new ArrayList<Object>();
        for (var i = 0; i < typed.size(); i++) {
            if (byRow.containsKey(i) && typed.get(i) instanceof Record row) {
                var parts = parts(byRow.get(i));
                row(row, sameRow(row, before, parts).orElse(null), parts).ifPresent(kept::add);
            } else {
                kept.add(typed.get(i));
            }
        }
        return kept;
    }

    /** The row as it was stored: of the same criterion or file, or alike in all that is not refused. */
    private static Optional<Record> sameRow(Record typed, List<?> before, Set<String> refused) {
        return before.stream()
                .filter(typed.getClass()::isInstance)
                .map(Record.class::cast)
                .filter(stored -> switch (typed) {
                    case Claim claim -> claim.criterion().equals(((Claim) stored).criterion());
                    case Attachment file ->
                        file.file().id().equals(((Attachment) stored).file().id());
                    default -> alike(typed, stored, refused);
                })
                .findFirst();
    }

    private static boolean alike(Record typed, Record stored, Set<String> refused) {
        return Answers.of(stored).stream()
                .filter(answer -> !refused.contains(answer.name()))
                .allMatch(answer -> Answers.of(typed).contains(answer));
    }

    /** Its refused parts as they were, or empty; a row of a day is nothing without its day. */
    private static Optional<Record> row(Record typed, @Nullable Record before, Set<String> refused) {
        if (before == null && typed instanceof OnADay && refused.contains("on")) {
            return Optional.empty();
        }
        var values = new HashMap<String, @Nullable Object>();
        Answers.of(before == null ? typed : before).stream()
                .filter(answer -> refused.contains(answer.name()))
                .forEach(answer -> values.put(answer.name(), before == null ? blank(answer) : answer.value()));
        return Optional.of(Answers.with(typed, values));
    }

    private static @Nullable Object blank(Answer answer) {
        return answer.value() instanceof String ? "" : null;
    }

    private static Set<String> parts(List<FieldRefusal> refusals) {
        return refusals.stream().map(FieldRefusal::part).collect(Collectors.toSet());
    }
}
