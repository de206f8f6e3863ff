package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.MeasureId;
import org.goldthread.people.PersonId;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads lists of evidence without the long texts. */
@Component
class EvidenceQueries {
    private static final String COLLECTION = "evidence";
    private static final String[] OF_A_CARD = {
        "title",
        "detail._kind",
        "detail.witness",
        "testimony",
        "type",
        "activityFrom",
        "activityTo",
        "engagement",
        "claims",
        "attachments",
        "updated"
    };

    /** All but those that the portfolio's pitfalls read. */
    private static final String[] TEXTS_OF_STAGES = Arrays.stream(StageDetail.class.getPermittedSubclasses())
            .flatMap(stage -> Arrays.stream(stage.getRecordComponents()))
            .filter(answer -> answer.getType() == String.class && !ItemSigns.READS.contains(answer.getName()))
            .map(answer -> "detail." + answer.getName())
            .distinct()
            .toArray(String[]::new);

    private static final Document WITH_WORK = new Document(
            "$lookup",
            new Document("from", "engagements")
                    .append("localField", "engagement")
                    .append("foreignField", "_id")
                    .append("pipeline", List.of(including("title")))
                    .append("as", "work"));

    private static final String ELSEWHERE = "elsewhere";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final MongoTemplate store;

    EvidenceQueries(MongoTemplate store) {
        this.store = store;
    }

    static Criteria ownedBy(PersonId owner) {
        return where("owner").is(owner.value());
    }

    /**
     * Search is for items with each of the words somewhere in what was typed, in a file's name, or in what its row shows
     * beside them: its piece of work and its criteria; whatever their case.
     */
    static Criteria matching(PersonId owner, EvidenceFilter filter, ShownTitles shown) {
        var criteria = ownedBy(owner);
        if (filter.stage() != null) {
            criteria.and("detail._kind").is(kind(filter.stage()));
        }
        if (!filter.search().isBlank()) {
            criteria.andOperator(
                    words(filter).stream().map(word -> withWord(word, shown)).toList());
        }
        return criteria;
    }

    private static List<String> words(EvidenceFilter filter) {
        return SPACE.splitAsStream(EvidenceTitleKey.of(filter.search().strip())).toList();
    }

    private static Criteria withWord(String word, ShownTitles shown) {
        return new Criteria()
                .orOperator(
                        where(EvidenceTitleKey.SEARCH).regex(Pattern.quote(word)),
                        where("engagement").in(shown.works(word)),
                        where("claims.criterion").in(shown.criteria(word)));
    }

    static Criteria ofEngagements(PersonId owner, Collection<EngagementId> works) {
        return ownedBy(owner)
                .and("engagement")
                .in(works.stream().map(EngagementId::value).toList());
    }

    static Criteria among(Criteria criteria, Collection<EvidenceId> ids) {
        return criteria.and("_id").in(ids.stream().map(EvidenceId::value).toList());
    }

    /** Of those that are there. */
    Map<EvidenceId, String> titles(Collection<EvidenceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return cards(among(new Criteria(), ids)).stream()
                .collect(Collectors.toMap(EvidenceCard::id, EvidenceCard::title));
    }

    /** With the titles of their pieces of work, in one read; what is searched for stands first where the title has it. */
    List<Listed> page(Criteria criteria, EvidenceFilter filter, int page, int size) {
        var isRanked = !filter.search().isBlank() && filter.order() == EvidenceOrder.LAST_CHANGED;
        var order = sort(filter.order());
        var sorted = isRanked
                ? List.of(
                        Aggregation.stage(elsewhere(words(filter))),
                        Aggregation.sort(Sort.by(ELSEWHERE).and(order)))
                : List.<AggregationOperation>of(Aggregation.sort(order));
        var steps = new ArrayList<AggregationOperation>(List.of(Aggregation.match(criteria)));
        steps.addAll(sorted);
        steps.addAll(List.of(
                Aggregation.skip((long) page * size),
                Aggregation.limit(size),
                Aggregation.stage(including(OF_A_CARD)),
                Aggregation.stage(WITH_WORK)));
        return store
                .aggregate(Aggregation.newAggregation(steps), COLLECTION, CardShape.class)
                .getMappedResults()
                .stream()
                .map(CardShape::listed)
                .toList();
    }

    /** 0 where the title has each of {@code words}, else 1. */
    private static Document elsewhere(List<String> words) {
        var inTitle = words.stream()
                .map(word -> new Document(
                        "$gte",
                        List.of(
                                new Document(
                                        "$indexOfCP",
                                        List.of("$" + EvidenceTitleKey.FIELD, new Document("$literal", word))),
                                0)))
                .toList();
        return new Document(
                "$addFields",
                new Document(ELSEWHERE, new Document("$cond", List.of(new Document("$and", inTitle), 0, 1))));
    }

    private static Document including(String... fields) {
        var named = new Document();
        List.of(fields).forEach(field -> named.append(field, 1));
        return new Document("$project", named);
    }

    List<EvidenceCard> cards(Criteria criteria) {
        return cards(Query.query(criteria));
    }

    List<EvidenceCard> cards(Criteria criteria, Sort sort, int limit) {
        return cards(Query.query(criteria).with(sort).limit(limit));
    }

    private List<EvidenceCard> cards(Query query) {
        query.fields().include(OF_A_CARD);
        return store.find(query, CardShape.class, COLLECTION).stream()
                .map(CardShape::card)
                .toList();
    }

    long count(Criteria criteria) {
        return store.count(Query.query(criteria), COLLECTION);
    }

    /** Whole items, but without the texts that no count or claim looks at. */
    List<EvidenceItem> all(PersonId owner) {
        var query = Query.query(ownedBy(owner)).with(Sort.by("activityFrom").and(Sort.by("_id")));
        query.fields().exclude("setAside", "summary", "reflection", "inclusionAdjustments", EvidenceTitleKey.SEARCH);
        query.fields().exclude(TEXTS_OF_STAGES);
        return store.find(query, EvidenceItem.class);
    }

    List<EvidenceItem> claiming(PersonId owner, Collection<CriterionCode> criteria) {
        var codes = criteria.stream().map(CriterionCode::value).toList();
        return store.find(
                Query.query(ownedBy(owner).and("claims.criterion").in(codes))
                        .with(Sort.by("activityFrom").and(Sort.by("_id"))),
                EvidenceItem.class);
    }

    /** Of the items of a piece of work that show this measure of it. */
    List<String> titlesShowing(EngagementId work, MeasureId measure) {
        var query = Query.query(where("engagement")
                .is(work.value())
                .orOperator(
                        where("detail.measure").is(measure.value()),
                        where("detail.becauseOfMeasure").is(measure.value())));
        query.fields().include("title");
        return store.find(query, Document.class, COLLECTION).stream()
                .map(found -> found.getString("title"))
                .sorted()
                .toList();
    }

    boolean isUsed(EngagementId work) {
        return store.exists(Query.query(where("engagement").is(work.value())), COLLECTION);
    }

    /** What items at the gap of a piece of work say of request and finding, in time. */
    List<DiagnosedNeed> needs(Criteria criteria, int limit) {
        var query = Query.query(criteria.and("detail._kind").is(kind(Stage.GAP)))
                .with(Sort.by("activityFrom").and(Sort.by("_id")))
                .limit(limit);
        query.fields().include("title", "detail.requestStatement", "detail.finding");
        return store.find(query, NeedShape.class, COLLECTION).stream()
                .map(NeedShape::need)
                .toList();
    }

    /** When each owner last kept anything, in one query. */
    Map<PersonId, Instant> lastUpdated(Collection<PersonId> owners) {
        var steps = Aggregation.newAggregation(
                Aggregation.match(Criteria.where("owner")
                        .in(owners.stream().map(PersonId::value).toList())),
                Aggregation.group("owner").max("updated").as("updated"));
        return store.aggregate(steps, COLLECTION, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(
                        found -> new PersonId(found.getString("_id")),
                        found -> found.getDate("updated").toInstant()));
    }

    Optional<EvidenceItem> newest(Criteria criteria) {
        return Optional.ofNullable(
                store.findOne(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "updated")), EvidenceItem.class));
    }

    private static Sort sort(EvidenceOrder order) {
        var by = switch (order) {
            case LAST_CHANGED -> Sort.by(Sort.Direction.DESC, "updated");
            case LATEST -> Sort.by(Sort.Direction.DESC, "activityFrom");
            case EARLIEST -> Sort.by("activityFrom");
            case TITLE -> Sort.by(EvidenceTitleKey.FIELD);
        };
        return by.and(Sort.by("_id"));
    }

    /** The names of {@link EvidenceConfiguration#stages()} are those of the stages in lower case. */
    private static String kind(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** A card and the title of its piece of work; empty for none. */
    record Listed(EvidenceCard card, String thread) {}

    private record NeedShape(
            EvidenceId id, String title, @Nullable FoundShape detail) {
        DiagnosedNeed need() {
            return new DiagnosedNeed(
                    id,
                    title,
                    TextRules.orEmpty(detail == null ? null : detail.requestStatement),
                    TextRules.orEmpty(detail == null ? null : detail.finding));
        }
    }

    private record FoundShape(
            @Nullable String requestStatement, @Nullable String finding) {}
}
