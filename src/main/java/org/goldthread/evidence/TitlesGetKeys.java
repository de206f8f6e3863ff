package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.goldthread.store.SchemaChange;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Items from before titles had a key to sort by. */
@Component
class TitlesGetKeys implements SchemaChange {
    private static final String COLLECTION = "evidence";

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String what() {
        return "evidence is sorted by a stored key";
    }

    @Override
    public void apply(MongoTemplate store) {
        var titles = query(where(EvidenceTitleKey.FIELD).exists(false));
        titles.fields().include("title");
        for (var item : store.find(titles, Document.class, COLLECTION)) {
            var key = Update.update(EvidenceTitleKey.FIELD, EvidenceTitleKey.of(item.get("title", "")));
            store.updateFirst(query(where("_id").is(item.get("_id"))), key, COLLECTION);
        }
    }
}
