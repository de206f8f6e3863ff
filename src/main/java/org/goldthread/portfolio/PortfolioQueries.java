package org.goldthread.portfolio;

import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.standards.FrameworkId;
import org.springframework.data.domain.Sort;
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

    /** Everybody for whom one was ever started. */
    List<PersonId> candidates() {
        return named("candidate");
    }

    /** Those who have one that is still worked on. */
    List<PersonId> candidatesAtWork() {
        return named(OneCurrentPortfolio.FIELD);
    }

    /** The edition that a person's latest is pinned to. */
    Optional<FrameworkId> editionOf(PersonId candidate) {
        var latest = Query.query(Criteria.where("candidate").is(candidate.value()))
                .with(Sort.by(Sort.Direction.DESC, "started"));
        latest.fields().include("framework");
        return Optional.ofNullable(store.findOne(latest, Pinned.class, store.getCollectionName(Portfolio.class)))
                .map(Pinned::framework);
    }

    /** What is read of it. */
    private record Pinned(FrameworkId framework) {}

    /** Read in the order of the field's index, which a question without a bound would pass by. */
    private List<PersonId> named(String field) {
        return store
                .findDistinct(Query.query(Criteria.where(field).gt("")), field, Portfolio.class, String.class)
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
