package org.goldthread.evidence;

import java.util.Locale;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/**
 * Stores the title in lower case beside the document, to sort by, and all that was typed, to search in: there is no
 * collation that both stores know, and no pattern that leaves case aside beyond ASCII.
 */
@Component
class EvidenceTitleKey implements BeforeSaveCallback<EvidenceItem> {
    static final String FIELD = "titleKey";
    static final String SEARCH = "searchKey";

    @Override
    public EvidenceItem onBeforeSave(EvidenceItem item, Document document, String collection) {
        document.put(FIELD, of(item.title()));
        document.put(SEARCH, words(item));
        return item;
    }

    static String of(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    static String words(EvidenceItem item) {
        return of(EvidenceWords.of(item));
    }
}
