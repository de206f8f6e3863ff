package org.goldthread.evidence.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.MeasureId;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.StageDetail;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** What stands in a field, in plain words. */
final class FieldWords {
    private final Days days;
    private final Titles titles;

    FieldWords(Days days, Titles titles) {
        this.days = days;
        this.titles = titles;
    }

    /** What a piece of work is called. */
    interface Titles {
        String of(EngagementId work);
    }

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case LocalDate day -> days.exact(day);
            case Boolean yes -> Words.yesNo(yes);
            case Enum<?> constant -> Words.of(constant);
            case EngagementId work -> titles.of(work);
            case MeasureId _ -> Words.text("evidence.conflict.another-measure");
            case Attachment file -> joined(Stream.of(file.file().name(), of(file.dated())), ", ");
            case Claim claim -> joined(Stream.of(claim.criterion().value(), claim.locator(), claim.rationale()), " · ");
            case StageDetail detail -> Words.of(detail.stage());
            case Collection<?> several -> joined(several.stream().map(this::of), "\n");
            case Record row -> joined(Answers.of(row).stream().map(answer -> of(answer.value())), " · ");
            default -> Objects.toString(value);
        };
    }

    private static String joined(Stream<String> parts, String separator) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
