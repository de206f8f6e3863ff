package org.goldthread.portfolio;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.store.SchemaChange;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Portfolios from before each candidate's current one was kept unique; of two by a slip the latest is it. */
@Component
class CurrentPortfoliosAreNamed implements SchemaChange {
    private static final String COLLECTION = "portfolios";

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String what() {
        return "a candidate has one current portfolio";
    }

    @Override
    public void apply(MongoTemplate store) {
        var states = Stream.of(PortfolioState.values())
                .filter(PortfolioState::isCurrent)
                .map(Enum::name)
                .toList();
        var current = query(where("state").in(states)).with(Sort.by(Sort.Direction.DESC, "started"));
        current.fields().include("candidate");
        var named = new HashSet<Object>();
        for (var portfolio : store.find(current, Document.class, COLLECTION)) {
            if (named.add(portfolio.get("candidate"))) {
                store.updateFirst(
                        query(where("_id").is(portfolio.get("_id"))),
                        Update.update(OneCurrentPortfolio.FIELD, portfolio.get("candidate")),
                        COLLECTION);
            }
        }
    }
}
