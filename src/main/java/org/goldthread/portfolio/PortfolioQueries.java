package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.people.PersonId;
import org.springframework.data.mongodb.core.MongoTemplate;
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
        return store.findDistinct(new Query(), "candidate", Portfolio.class, String.class).stream()
                .map(PersonId::new)
                .toList();
    }
}
