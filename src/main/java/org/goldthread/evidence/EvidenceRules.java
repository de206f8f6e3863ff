package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.Measure;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;

/** What may be kept of an item, and when a claim says enough to be handed in. Days are passed in. */
public final class EvidenceRules {
    public static final int RATIONALE_LIMIT = 1_000;
    public static final int LOCATOR_LIMIT = 200;
    public static final int ROWS_LIMIT = 200;
    public static final int FILES_LIMIT = 50;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final Set<String> NOT_ASKED = Set.of("title", "detail", "setAside", "claims", "attachments");

    private EvidenceRules() {}

    /** Every field that cannot be kept as it is; empty if the whole item can. One refusal a field. */
    public static List<FieldRefusal> refusals(EvidenceItem item, LocalDate today) {
        var found = new ArrayList<FieldRefusal>();
        add(found, "title", TextRules.title(item.title()));
        add(found, "activityTo", endsAfterItBegins(item));
        Stream.concat(
                        Answers.of(item).stream().filter(answer -> !NOT_ASKED.contains(answer.name())),
                        Answers.of((Record) item.detail()).stream())
                .forEach(answer -> add(found, answer.name(), value(answer.value(), today)));
        add(found, "claims", claims(item.claims()));
        add(found, "attachments", files(item.attachments(), today));
        return List.copyOf(found);
    }

    /** What a claim still lacks before an assessor can judge it; a draft may lack it. */
    public static Optional<Refusal> incomplete(EvidenceItem item, Claim claim) {
        if (claim.rationale().isBlank()) {
            return Optional.of(Refusal.of("rationale", "evidence.refusal.rationale-missing"));
        }
        if (claim.locator().isBlank() && asksWhere(item)) {
            return Optional.of(Refusal.of("locator", "evidence.refusal.locator-missing"));
        }
        return testimony(item);
    }

    /** An item of a single page, or of nothing but its form, needs no place within it. */
    public static boolean asksWhere(EvidenceItem item) {
        return item.attachments().size() > 1
                || item.attachments().stream().anyMatch(each -> each.file().pages() != 1);
    }

    /**
     * The measures of its piece of work that an item brings: the one that satisfaction was measured by first, then the
     * others; an improvement is checked against all of them. Other stages bring none.
     */
    public static List<Measure> measures(EvidenceItem item, Engagement work) {
        return switch (item.detail()) {
            case SatisfactionDetail satisfaction ->
                work.measures().stream()
                        .sorted(Comparator.comparingInt(measure -> measure.id().equals(satisfaction.measure()) ? 0 : 1))
                        .toList();
            case ImprovementDetail _ -> work.measures();
            default -> List.of();
        };
    }

    /** A testimony names its witness and has the signed statement attached. */
    public static Optional<Refusal> testimony(EvidenceItem item) {
        if (!isTestimony(item.type())) {
            return Optional.empty();
        }
        if (item.witness().filter(witness -> !witness.name().isBlank()).isEmpty()) {
            return Optional.of(Refusal.of("testimony", "evidence.refusal.witness-missing"));
        }
        return item.attachments().isEmpty()
                ? Optional.of(Refusal.of("testimony", "evidence.refusal.statement-missing"))
                : Optional.empty();
    }

    public static boolean isTestimony(EvidenceType type) {
        return type == EvidenceType.WITNESS_TESTIMONY || type == EvidenceType.EXPERT_WITNESS;
    }

    /** An attached picture or a named person brings the question about other people's data forward. */
    public static boolean mayShowOthers(EvidenceItem item) {
        return item.attachments().stream().anyMatch(each -> each.file().isImage())
                || item.witness().isPresent()
                || namesColleagues(item);
    }

    /** Then the candidate is asked for their own part in it. */
    public static boolean namesColleagues(EvidenceItem item) {
        return !colleagues(item.detail()).isBlank();
    }

    private static String colleagues(StageDetail detail) {
        return switch (detail) {
            case CoachingDetail coaching -> coaching.colleagues();
            case CultureDetail culture -> culture.colleagues();
            default -> "";
        };
    }

    private static Optional<Refusal> endsAfterItBegins(EvidenceItem item) {
        var to = item.activityTo();
        return to != null && to.isBefore(item.activityFrom())
                ? Optional.of(Refusal.of("dates", "evidence.refusal.ends-before-it-begins"))
                : Optional.empty();
    }

    private static Optional<Refusal> value(@Nullable Object value, LocalDate today) {
        return switch (value) {
            case null -> Optional.empty();
            case String text -> TextRules.text(text);
            case LocalDate day -> day(day, today);
            case Collection<?> rows when rows.size() > ROWS_LIMIT -> tooMany(ROWS_LIMIT);
            case Collection<?> rows ->
                rows.stream().flatMap(row -> value(row, today).stream()).findFirst();
            case Dated _, AgreedAction _, Witness _, StandardReference _, Integrity _ -> inside((Record) value, today);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> inside(Record row, LocalDate today) {
        return Answers.of(row).stream()
                .flatMap(answer -> value(answer.value(), today).stream())
                .findFirst();
    }

    /** A slip of the keyboard, such as the year 202 or 20226, rather than a judgement on when. */
    private static Optional<Refusal> day(LocalDate day, LocalDate today) {
        return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(Refusal.of("dates", "evidence.refusal.check-the-year"))
                : Optional.empty();
    }

    private static Optional<Refusal> claims(List<Claim> claims) {
        var seen = new HashSet<CriterionCode>();
        for (var claim : claims) {
            if (!seen.add(claim.criterion())) {
                return Optional.of(Refusal.of("claims", "evidence.refusal.criterion-twice"));
            }
            var tooLong = claim(claim);
            if (tooLong.isPresent()) {
                return tooLong;
            }
        }
        return Optional.empty();
    }

    /** How long the two answers of one claim may be. */
    public static Optional<Refusal> claim(Claim claim) {
        return TextRules.atMost(claim.rationale(), RATIONALE_LIMIT)
                .or(() -> TextRules.atMost(claim.locator(), LOCATOR_LIMIT));
    }

    private static Optional<Refusal> files(List<Attachment> files, LocalDate today) {
        return files.size() > FILES_LIMIT
                ? tooMany(FILES_LIMIT)
                : files.stream()
                        .flatMap(file -> value(file.dated(), today).stream())
                        .findFirst();
    }

    private static Optional<Refusal> tooMany(int limit) {
        return Optional.of(Refusal.of("rows", "evidence.refusal.too-many", limit));
    }

    private static void add(List<FieldRefusal> found, String field, Optional<Refusal> refusal) {
        refusal.filter(_ -> found.stream().noneMatch(each -> each.field().equals(field)))
                .ifPresent(why -> found.add(new FieldRefusal(field, why)));
    }
}
