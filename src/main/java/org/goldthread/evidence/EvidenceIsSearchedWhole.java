package org.goldthread.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.goldthread.store.SchemaChange;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Items from when only title and summary were searched. */
@Component
class EvidenceIsSearchedWhole implements SchemaChange {
    private static final String COLLECTION = "evidence";

    @Override
    public int number() {
        return 5;
    }

    @Override
    public String what() {
        return "evidence is searched by all that was typed, and by the names of files";
    }

    /** One by one, as whole items are read; the key alone is written, so that nothing else of an item can change. */
    @Override
    public void apply(MongoTemplate store) {
        var keyed = query(where(EvidenceTitleKey.SEARCH).exists(true));
        try (var all = store.stream(keyed, Document.class, COLLECTION)) {
            all.forEach(found -> {
                var item = store.getConverter().read(EvidenceItem.class, found);
                var key = Update.update(EvidenceTitleKey.SEARCH, EvidenceTitleKey.words(item));
                store.updateFirst(query(where("_id").is(found.get("_id"))), key, COLLECTION);
            });
        }
    }
}
