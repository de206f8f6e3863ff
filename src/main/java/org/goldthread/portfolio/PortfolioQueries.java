package org.goldthread.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What is asked of all portfolios at once, read without reading them. */
@Component
class PortfolioQueries {
    private final MongoTemplate store;

    PortfolioQueries(MongoTemplate store) {
        this.store = store;
    }

    List<PersonId> candidates() {
        return candidates(new Query());
    }

    /** Those who have one that is still worked on. */
    List<PersonId> candidatesAtWork() {
        var current = Stream.of(PortfolioState.values())
                .filter(PortfolioState::isCurrent)
                .map(Enum::name)
                .toList();
        return candidates(Query.query(Criteria.where("state").in(current)));
    }

    private List<PersonId> candidates(Query of) {
        return store.findDistinct(of, "candidate", Portfolio.class, String.class).stream()
                .map(PersonId::new)
                .toList();
    }
}
