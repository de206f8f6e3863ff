package org.goldthread.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final List<AggregationOperation> BY_ROLE =
            List.of(Aggregation.stage("{ $addFields: { sortedBy: { $min: '$details.roles.role' } } }"));
    private static final List<AggregationOperation> BY_TEAM = List.of(
            Aggregation.stage(
                    "{ $lookup: { from: 'teams', localField: 'details.team', foreignField: '_id', as: 'ofTeam' } }"),
            Aggregation.stage("{ $unwind: { path: '$ofTeam', preserveNullAndEmptyArrays: true } }"),
            Aggregation.stage("{ $addFields: { sortedBy: { $toLower: '$ofTeam.name' } } }"));

    private final MongoTemplate store;

    PersonQueries(MongoTemplate store) {
        this.store = store;
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
        steps.addAll(filter.order() == PeopleOrder.TEAM ? BY_TEAM : BY_ROLE);
        steps.add(Aggregation.stage("{ $sort: { sortedBy: 1, searched: 1, _id: 1 } }"));
        steps.add(Aggregation.skip((long) page * size));
        steps.add(Aggregation.limit(size));
        return store.aggregate(Aggregation.newAggregation(Person.class, steps), PersonRow.class)
                .getMappedResults();
    }

    long count(PeopleFilter filter) {
        return store.count(query(filter), Person.class);
    }

    private static Query query(PeopleFilter filter) {
        return Query.query(criteria(filter));
    }

    private static Criteria criteria(PeopleFilter filter) {
        var criteria = new Criteria();
        if (!filter.search().isBlank()) {
            criteria.and("searched").regex(Pattern.quote(PersonSearch.fold(filter.search())));
        }
        if (!filter.roles().isEmpty()) {
            criteria.and("details.roles.role").in(filter.roles());
        }
        if (filter.team() != null) {
            criteria.and("details.team").is(filter.team());
        }
        return criteria;
    }
}
