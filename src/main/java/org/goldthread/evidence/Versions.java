package org.goldthread.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two versions of one item, field by field. Names are those of {@link Answers}; another stage is one difference, "detail". */
public final class Versions {
    private static final Set<String> NOT_TYPED =
            Set.of("id", "version", "owner", "created", "updated", "outbox", "setAside", "detail");

    private Versions() {}

    /** One field that differs. */
    public record Difference(
            String field, @Nullable Object yours, @Nullable Object saved) {}

    public static List<Difference> between(EvidenceItem yours, EvidenceItem saved) {
        return Stream.concat(
                        between(typed(yours), typed(saved)).stream(),
                        yours.stage() == saved.stage()
                                ? between(Answers.of((Record) yours.detail()), Answers.of((Record) saved.detail()))
                                        .stream()
                                : Stream.of(new Difference("detail", yours.detail(), saved.detail())))
                .toList();
    }

    /** {@code base} with the values that {@code other} has at {@code fields}; everything else of it stays, its version too. */
    public static EvidenceItem taking(Collection<String> fields, EvidenceItem other, EvidenceItem base) {
        var moved = fields.contains("detail") ? base.withDetail(other.detail()) : base;
        var detail = moved.stage() == other.stage()
                ? (StageDetail) taking(fields, (Record) other.detail(), (Record) moved.detail())
                : moved.detail();
        var core = fields.stream().filter(field -> !NOT_TYPED.contains(field)).toList();
        return ((EvidenceItem) taking(core, other, (Record) moved)).withDetail(detail);
    }

    private static Record taking(Collection<String> fields, Record other, Record base) {
        var values = new HashMap<String, @Nullable Object>();
        Answers.of(other).stream()
                .filter(answer -> fields.contains(answer.name()))
                .forEach(answer -> values.put(answer.name(), answer.value()));
        return Answers.with(base, values);
    }

    private static List<Answer> typed(EvidenceItem item) {
        return Answers.of(item).stream()
                .filter(answer -> !NOT_TYPED.contains(answer.name()))
                .toList();
    }

    private static List<Difference> between(List<Answer> yours, List<Answer> saved) {
        return IntStream.range(0, yours.size())
                .filter(i -> !Objects.equals(yours.get(i).value(), saved.get(i).value()))
                .mapToObj(i -> new Difference(
                        yours.get(i).name(), yours.get(i).value(), saved.get(i).value()))
                .toList();
    }
}
