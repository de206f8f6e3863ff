package org.goldthread.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.rules.DayRules;
import org.goldthread.rules.FieldRefusal;
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

    private static final Set<String> NOT_ASKED = Set.of("title", "detail", "setAside", "claims", "attachments");

    private EvidenceRules() {}

    /** Everything that cannot be kept as it is; empty if the whole item can. One refusal for each place. */
    public static List<FieldRefusal> refusals(EvidenceItem item, LocalDate today) {
        var found = new ArrayList<FieldRefusal>();
        TextRules.title(item.title()).ifPresent(why -> found.add(FieldRefusal.whole("title", why)));
        var ends = endsAfterItBegins(item);
        ends.ifPresent(why -> found.add(FieldRefusal.whole("activityTo", why)));
        Stream.concat(Answers.of(item).stream(), Answers.of((Record) item.detail()).stream())
                .filter(answer -> !NOT_ASKED.contains(answer.name()))
                .filter(answer -> ends.isEmpty() || !answer.name().equals("activityTo"))
                .forEach(answer -> found.addAll(refusals(answer, today)));
        found.addAll(claims(item.claims()));
        found.addAll(files(item.attachments(), today));
        return List.copyOf(found);
    }

    /** What a claim still lacks before an assessor can judge it; a draft may lack it. */
    public static Optional<Refusal> incomplete(EvidenceItem item, Claim claim) {
        return lacks(claim, asksWhere(item)).or(() -> testimony(item));
    }

    /** All that a claim still lacks, where {@link #incomplete} tells the first of it; a place only where one is asked for. */
    static Set<Readiness.Lack> lacks(EvidenceItem item, Claim claim) {
        var lacks = EnumSet.noneOf(Readiness.Lack.class);
        if (claim.rationale().isBlank()) {
            lacks.add(Readiness.Lack.HOW);
        }
        if (claim.locator().isBlank() && asksWhere(item)) {
            lacks.add(Readiness.Lack.WHERE);
        }
        if (testimony(item).isPresent()) {
            lacks.add(Readiness.Lack.WITNESS);
        }
        return lacks;
    }

    private static Optional<Refusal> lacks(Claim claim, boolean asksWhere) {
        if (claim.rationale().isBlank()) {
            return Optional.of(Refusal.of("rationale", "evidence.refusal.rationale-missing"));
        }
        return claim.locator().isBlank() && asksWhere
                ? Optional.of(Refusal.of("locator", "evidence.refusal.locator-missing"))
                : Optional.empty();
    }

    /**
     * The one rule behind the two words for what is not handed in: an item is ready once it shows a criterion at least, and
     * nothing is {@link #incomplete} for any that it shows; until then it is unfinished.
     */
    public static boolean isReady(EvidenceItem item) {
        return !item.claims().isEmpty()
                && item.claims().stream()
                        .allMatch(claim -> incomplete(item, claim).isEmpty());
    }

    /** The same, of what a card knows. */
    static boolean isReady(Collection<Claim> claims, boolean asksWhere, boolean testified) {
        return testified
                && !claims.isEmpty()
                && claims.stream().allMatch(claim -> lacks(claim, asksWhere).isEmpty());
    }

    /** An item of a single page, or of nothing but its form, needs no place within it. */
    public static boolean asksWhere(EvidenceItem item) {
        return asksWhere(
                item.attachments().stream().map(each -> each.file().pages()).toList());
    }

    static boolean asksWhere(Collection<Integer> pagesOfFiles) {
        return pagesOfFiles.size() > 1 || pagesOfFiles.stream().anyMatch(pages -> pages != 1);
    }

    /** Of its piece of work, the measure that an item shows: what was measured, or what an improvement answers. */
    public static List<Measure> measures(EvidenceItem item, Engagement work) {
        return measures(item, work.measures());
    }

    static List<Measure> measures(EvidenceItem item, List<Measure> ofItsWork) {
        var shown = measure(item.detail());
        return ofItsWork.stream().filter(measure -> measure.id().equals(shown)).toList();
    }

    private static @Nullable MeasureId measure(StageDetail detail) {
        return switch (detail) {
            case SatisfactionDetail satisfaction -> satisfaction.measure();
            case ImprovementDetail improvement -> improvement.becauseOfMeasure();
            default -> null;
        };
    }

    /** Whether {@link #measures} of it can be any. */
    static boolean bringsMeasures(EvidenceItem item) {
        return measure(item.detail()) != null;
    }

    /** A testimony says who the witness is and how to reach them, and has the signed statement attached. */
    public static Optional<Refusal> testimony(EvidenceItem item) {
        return testimonyLacks(item).stream().map(FieldRefusal::refusal).findFirst();
    }

    /** Each part of the witness that a testimony still lacks, then the statement; a draft may lack them. */
    public static List<FieldRefusal> testimonyLacks(EvidenceItem item) {
        return testimonyLacks(
                item.type(), item.stage(), item.witness(), item.attachments().isEmpty());
    }

    static List<FieldRefusal> testimonyLacks(
            EvidenceType type, Stage stage, Optional<Witness> witness, boolean withoutFile) {
        if (!isTestimony(type)) {
            return List.of();
        }
        var field = asksForAWitness(stage) ? "witness" : "testimony";
        var lacks = Answers.of(witness.orElse(Witness.nobody())).stream()
                .filter(part -> !part.isFilled())
                .map(part -> new FieldRefusal(
                        field,
                        FieldRefusal.NO_ROW,
                        part.name(),
                        Refusal.of("testimony", "evidence.refusal.witness-missing." + part.name())));
        var statement =
                FieldRefusal.whole("attachments", Refusal.of("testimony", "evidence.refusal.statement-missing"));
        return Stream.concat(lacks, withoutFile ? Stream.of(statement) : Stream.empty())
                .toList();
    }

    /** Coaching and culture ask for a witness whatever the type. */
    public static boolean asksForAWitness(Stage stage) {
        return stage == Stage.COACHING || stage == Stage.CULTURE;
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

    private static List<FieldRefusal> refusals(Answer answer, LocalDate today) {
        return switch (answer.value()) {
            case List<?> rows
            when rows.size() > ROWS_LIMIT -> List.of(FieldRefusal.whole(answer.name(), tooMany(ROWS_LIMIT)));
            case List<?> rows -> rows(answer.name(), rows, part -> value(part.value(), today));
            case Record row -> inside(answer.name(), FieldRefusal.NO_ROW, row, part -> value(part.value(), today));
            case null, default ->
                value(answer.value(), today).stream()
                        .map(why -> FieldRefusal.whole(answer.name(), why))
                        .toList();
        };
    }

    private static List<FieldRefusal> rows(String field, List<?> rows, Function<Answer, Optional<Refusal>> rule) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> rows.get(i) instanceof Record row ? inside(field, i, row, rule).stream() : Stream.empty())
                .toList();
    }

    private static List<FieldRefusal> inside(
            String field, int row, Record values, Function<Answer, Optional<Refusal>> rule) {
        return Answers.of(values).stream()
                .flatMap(part -> rule.apply(part).stream().map(why -> new FieldRefusal(field, row, part.name(), why)))
                .toList();
    }

    private static Optional<Refusal> value(@Nullable Object value, LocalDate today) {
        return switch (value) {
            case String text -> TextRules.text(text);
            case LocalDate day -> DayRules.year(day, today);
            case null, default -> Optional.empty();
        };
    }

    private static List<FieldRefusal> claims(List<Claim> claims) {
        var seen = new HashSet<CriterionCode>();
        return claims.stream().allMatch(claim -> seen.add(claim.criterion()))
                ? rows("claims", claims, part -> answerOfAClaim(part))
                : List.of(FieldRefusal.whole("claims", Refusal.of("claims", "evidence.refusal.criterion-twice")));
    }

    /** How long the two answers of one claim may be. */
    private static Optional<Refusal> answerOfAClaim(Answer part) {
        return part.value() instanceof String text
                ? TextRules.atMost(text, part.name().equals("locator") ? LOCATOR_LIMIT : RATIONALE_LIMIT)
                : Optional.empty();
    }

    private static List<FieldRefusal> files(List<Attachment> files, LocalDate today) {
        return files.size() > FILES_LIMIT
                ? List.of(FieldRefusal.whole("attachments", tooMany(FILES_LIMIT)))
                : rows("attachments", files, part -> value(part.value(), today));
    }

    private static Refusal tooMany(int limit) {
        return Refusal.of("rows", "evidence.refusal.too-many", limit);
    }
}
