package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.goldthread.rules.TextRules;
import org.goldthread.store.SchemaChange;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Items from before there was a key to search in. */
@Component
class EvidenceGetsSearchKeys implements SchemaChange {
    private static final String COLLECTION = "evidence";

    @Override
    public int number() {
        return 3;
    }

    @Override
    public String what() {
        return "evidence is searched by a stored key";
    }

    @Override
    public void apply(MongoTemplate store) {
        var items = query(where(EvidenceTitleKey.SEARCH).exists(false));
        items.fields().include("title", "summary");
        for (var item : store.find(items, Document.class, COLLECTION)) {
            var words = EvidenceTitleKey.of(
                    TextRules.orEmpty(item.getString("title")) + "\n" + TextRules.orEmpty(item.getString("summary")));
            var key = Update.update(EvidenceTitleKey.SEARCH, words);
            store.updateFirst(query(where("_id").is(item.get("_id"))), key, COLLECTION);
        }
    }
}
