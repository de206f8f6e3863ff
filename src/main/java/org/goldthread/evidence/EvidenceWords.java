package org.goldthread.evidence;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that somebody may remember of an item when they look for it: title, summary, what was answered, its files' names. */
final class EvidenceWords {
    private EvidenceWords() {}

    static String of(EvidenceItem item) {
        return Stream.of(
                        Stream.of(item.title(), item.summary()),
                        Answers.of((Record) item.detail()).stream().flatMap(answer -> written(answer.value())),
                        item.claims().stream().map(Claim::rationale),
                        Stream.of(item.inclusionAdjustments(), item.reflection()),
                        written(item.testimony()),
                        item.attachments().stream().map(each -> each.file().name()))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What was typed; what was chosen from a list is filtered by, not searched. */
    private static Stream<String> written(@Nullable Object answer) {
        return switch (answer) {
            case null -> Stream.of();
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(EvidenceWords::written);
            case Record form when isTyped(form) -> Answers.of(form).stream().flatMap(each -> written(each.value()));
            default -> Stream.of();
        };
    }

    /** An id is a record with nothing but a string, which nobody typed. */
    private static boolean isTyped(Record form) {
        return form.getClass().getPackage().equals(EvidenceWords.class.getPackage());
    }
}
