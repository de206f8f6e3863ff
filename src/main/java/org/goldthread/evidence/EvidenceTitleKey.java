package org.goldthread.evidence;

import java.util.Locale;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Stores the title in lower case beside the document, to sort by: there is no collation that both stores know. */
@Component
class EvidenceTitleKey implements BeforeSaveCallback<EvidenceItem> {
    static final String FIELD = "titleKey";

    @Override
    public EvidenceItem onBeforeSave(EvidenceItem item, Document document, String collection) {
        document.put(FIELD, of(item.title()));
        return item;
    }

    static String of(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
