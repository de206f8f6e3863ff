package org.goldthread.people;

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
    private static final String KEY = "sortedBy";
    private static final Sort BY_NAME = Sort.by("searched").and(Sort.by("_id"));

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
        steps.add(Aggregation.project("details", "status", "disabled", "searched"));
        steps.addAll(filter.order() == PeopleOrder.TEAM ? teamKey() : roleKey());
        steps.add(Aggregation.sort(Sort.by(KEY).and(BY_NAME)));
        steps.add(Aggregation.skip((long) page * size));
        steps.add(Aggregation.limit(size));
        return store.aggregate(Aggregation.newAggregation(Person.class, steps), PersonRow.class)
                .getMappedResults();
    }

    private static List<AggregationOperation> roleKey() {
        return List.of(context -> new Document(
                "$addFields", new Document(KEY, new Document("$min", "$details.roles.role"))));
    }

    private static List<AggregationOperation> teamKey() {
        return List.of(
                Aggregation.lookup("teams", "details.team", "_id", "ofTeam"),
                Aggregation.unwind("ofTeam", true),
                context -> new Document(
                        "$addFields", new Document(KEY, new Document("$toLower", "$ofTeam.name"))));
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
