package org.goldthread.evidence;

import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Stores whom an open look asks about which item, for the unique index that allows one of those at a time. */
@Component
class OneOpenLook implements BeforeSaveCallback<LookRequest> {
    static final String FIELD = "openOf";

    @Override
    public LookRequest onBeforeSave(LookRequest request, Document document, String collection) {
        if (request.isOpen()) {
            document.put(FIELD, request.item().value() + "/" + request.asked().value());
        }
        return request;
    }
}
