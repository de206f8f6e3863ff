package org.goldthread.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads lists of persons page by page, the filter and order in the database. */
@Component
class PersonQueries {
    private static final Sort BY_NAME = Sort.by("searched").and(Sort.by("_id"));

    private static final List<AggregationOperation> BY_TEAM = List.of(
            Aggregation.stage(
                    "{ $lookup: { from: 'teams', localField: 'details.team', foreignField: '_id', as: 'ofTeam' } }"),
            Aggregation.stage("{ $unwind: { path: '$ofTeam', preserveNullAndEmptyArrays: true } }"),
            Aggregation.stage("{ $addFields: { sortedBy: { $toLower: '$ofTeam.name' } } }"));

    private final MongoTemplate store;
    private final Clock clock;

    PersonQueries(MongoTemplate store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<PersonRow> page(PeopleFilter filter, int page, int size) {
        return filter.order() == PeopleOrder.NAME ? byName(filter, page, size) : byKey(filter, page, size);
    }

    private List<PersonRow> byName(PeopleFilter filter, int page, int size) {
        return store.query(Person.class)
                .as(PersonRow.class)
                .matching(query(filter).with(PageRequest.of(page, size, BY_NAME)))
                .all();
    }

    /** What they are sorted by stands in no field as it is, so that it is worked out for those who match. */
    private List<PersonRow> byKey(PeopleFilter filter, int page, int size) {
        var steps = new ArrayList<AggregationOperation>();
        steps.add(Aggregation.match(criteria(filter)));
        steps.add(Aggregation.stage("{ $project: { details: 1, status: 1, disabled: 1, searched: 1 } }"));
        steps.addAll(filter.order() == PeopleOrder.TEAM ? BY_TEAM : byRole());
        steps.add(Aggregation.stage("{ $sort: { sortedBy: 1, searched: 1, _id: 1 } }"));
        steps.add(Aggregation.skip((long) page * size));
        steps.add(Aggregation.limit(size));
        return store.aggregate(Aggregation.newAggregation(Person.class, steps), PersonRow.class)
                .getMappedResults();
    }

    /** By the roles that are held today, as the filter by role has it. */
    private List<AggregationOperation> byRole() {
        var today = LocalDate.now(clock).toString();
        var held = Document.parse("""
                { $filter: { input: '$details.roles', as: 'held', cond: { $and: [
                    { $lte: ['$$held.from', '%1$s'] },
                    { $gte: [{ $ifNull: ['$$held.to', '%1$s'] }, '%1$s'] } ] } } }
                """.formatted(today));
        var roles = new Document(
                "$map", new Document("input", held).append("as", "held").append("in", "$$held.role"));
        return List.of(_ -> new Document("$addFields", new Document("sortedBy", new Document("$min", roles))));
    }

    long count(PeopleFilter filter) {
        return store.count(query(filter), Person.class);
    }

    private Query query(PeopleFilter filter) {
        return Query.query(criteria(filter));
    }

    private Criteria criteria(PeopleFilter filter) {
        var criteria = new Criteria();
        if (!filter.search().isBlank()) {
            criteria.and("searched").regex(Pattern.quote(PersonSearch.fold(filter.search())));
        }
        if (!filter.roles().isEmpty()) {
            criteria.and("details.roles").elemMatch(Holders.held(filter.roles(), LocalDate.now(clock)));
        }
        if (filter.team() != null) {
            criteria.and("details.team").is(filter.team());
        }
        return criteria;
    }
}
