package org.goldthread.people;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads lists of persons page by page, the filter in the database. */
@Component
class PersonQueries {
    private final MongoTemplate store;

    PersonQueries(MongoTemplate store) {
        this.store = store;
    }

    List<PersonRow> page(PeopleFilter filter, int page, int size) {
        return store.query(Person.class)
                .as(PersonRow.class)
                .matching(query(filter)
                        .with(PageRequest.of(page, size, Sort.by("searched").and(Sort.by("_id")))))
                .all();
    }

    long count(PeopleFilter filter) {
        return store.count(query(filter), Person.class);
    }

    private static Query query(PeopleFilter filter) {
        var query = new Query();
        if (!filter.search().isBlank()) {
            query.addCriteria(Criteria.where("searched").regex(Pattern.quote(PersonSearch.fold(filter.search()))));
        }
        if (!filter.roles().isEmpty()) {
            query.addCriteria(Criteria.where("details.roles.role").in(filter.roles()));
        }
        if (filter.team() != null) {
            query.addCriteria(Criteria.where("details.team").is(filter.team()));
        }
        return query;
    }
}
