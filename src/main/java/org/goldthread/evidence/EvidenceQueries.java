package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.engagement.EngagementId;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperationContext;
import org.springframework.data.mongodb.core.aggregation.StringOperators;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads lists of evidence without the long texts. */
@Component
class EvidenceQueries {
    private static final String COLLECTION = "evidence";
    private static final String[] OF_A_CARD = {
        "title", "detail._kind", "type", "activityFrom", "activityTo", "engagement", "claims", "attachments", "updated"
    };

    private final MongoTemplate store;

    EvidenceQueries(MongoTemplate store) {
        this.store = store;
    }

    static Criteria ownedBy(PersonId owner) {
        return where("owner").is(owner.value());
    }

    /** Search is for a part of the title or of the summary, whatever its case. */
    static Criteria matching(PersonId owner, EvidenceFilter filter) {
        var criteria = ownedBy(owner);
        if (filter.stage() != null) {
            criteria.and("detail._kind").is(kind(filter.stage()));
        }
        if (!filter.search().isBlank()) {
            var part = Pattern.quote(filter.search().strip());
            criteria.orOperator(
                    where("title").regex(part, "i"), where("summary").regex(part, "i"));
        }
        return criteria;
    }

    static Criteria among(Criteria criteria, Collection<EvidenceId> ids) {
        return criteria.and("_id").in(ids.stream().map(EvidenceId::value).toList());
    }

    static Criteria notAmong(Criteria criteria, Collection<EvidenceId> ids) {
        return criteria.and("_id").nin(ids.stream().map(EvidenceId::value).toList());
    }

    /** There is no collation that both stores know: titles are compared in lower case. */
    List<EvidenceCard> page(Criteria criteria, EvidenceOrder order, int page, int size) {
        var steps = Aggregation.newAggregation(
                Aggregation.match(criteria),
                Aggregation.addFields()
                        .addField("titleKey")
                        .withValue(StringOperators.valueOf("title").toLower())
                        .build(),
                Aggregation.sort(sort(order)),
                Aggregation.skip((long) page * size),
                Aggregation.limit(size),
                EvidenceQueries::onlyACard);
        return store.aggregate(steps, COLLECTION, Shape.class).getMappedResults().stream()
                .map(Shape::card)
                .toList();
    }

    List<EvidenceCard> cards(Criteria criteria, Sort sort, int limit) {
        var query = Query.query(criteria).with(sort).limit(limit);
        query.fields().include(OF_A_CARD);
        return store.find(query, Shape.class, COLLECTION).stream()
                .map(Shape::card)
                .toList();
    }

    long count(Criteria criteria) {
        return store.count(Query.query(criteria), COLLECTION);
    }

    /** Whole items, but without the texts that no count or claim looks at. */
    List<EvidenceItem> claiming(PersonId owner) {
        var query = Query.query(ownedBy(owner).and("claims.0").exists(true))
                .with(Sort.by("activityFrom").and(Sort.by("_id")));
        query.fields().exclude("setAside", "summary", "reflection", "inclusionAdjustments");
        return store.find(query, EvidenceItem.class);
    }

    List<EvidenceItem> claiming(PersonId owner, Collection<CriterionCode> criteria) {
        var codes = criteria.stream().map(CriterionCode::value).toList();
        return store.find(
                Query.query(ownedBy(owner).and("claims.criterion").in(codes))
                        .with(Sort.by("activityFrom").and(Sort.by("_id"))),
                EvidenceItem.class);
    }

    Optional<EvidenceItem> newest(Criteria criteria) {
        return Optional.ofNullable(
                store.findOne(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "updated")), EvidenceItem.class));
    }

    /** Spring’s own projection would flatten nested names; the embedded store turns arrays inside out for names within them. */
    private static Document onlyACard(AggregationOperationContext context) {
        var names = new Document();
        Stream.of(OF_A_CARD).forEach(name -> names.append(name, 1));
        return new Document("$project", names);
    }

    private static Sort sort(EvidenceOrder order) {
        var by = switch (order) {
            case LAST_CHANGED -> Sort.by(Sort.Direction.DESC, "updated");
            case LATEST -> Sort.by(Sort.Direction.DESC, "activityFrom");
            case EARLIEST -> Sort.by("activityFrom");
            case TITLE -> Sort.by("titleKey");
        };
        return by.and(Sort.by("_id"));
    }

    /** The names of {@link EvidenceConfiguration#stages()} are those of the stages in lower case. */
    private static String kind(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private record Shape(
            EvidenceId id,
            String title,
            DetailShape detail,
            EvidenceType type,
            LocalDate activityFrom,
            @Nullable LocalDate activityTo,
            @Nullable EngagementId engagement,
            @Nullable List<ClaimShape> claims,
            @Nullable List<Document> attachments,
            Instant updated) {
        EvidenceCard card() {
            return new EvidenceCard(
                    id,
                    title,
                    Stage.valueOf(detail.kind.toUpperCase(Locale.ROOT)),
                    type,
                    activityFrom,
                    activityTo,
                    engagement,
                    Absent.list(claims).stream().map(ClaimShape::criterion).toList(),
                    Absent.list(attachments).size(),
                    updated);
        }
    }

    private record DetailShape(@Field("_kind") String kind) {}

    private record ClaimShape(CriterionCode criterion) {}
}
