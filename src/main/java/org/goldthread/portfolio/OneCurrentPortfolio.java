package org.goldthread.portfolio;

import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Stores whose portfolio it is while it is worked on, for the unique index that allows each candidate one of those. */
@Component
class OneCurrentPortfolio implements BeforeSaveCallback<Portfolio> {
    static final String FIELD = "currentOf";

    @Override
    public Portfolio onBeforeSave(Portfolio portfolio, Document document, String collection) {
        if (portfolio.isCurrent()) {
            document.put(FIELD, portfolio.candidate().value());
        }
        return portfolio;
    }
}
