package org.goldthread.engagement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Stores title and asker in lower case beside the document, as not every store compares without case. */
@Component
class EngagementSearchKey implements BeforeSaveCallback<Engagement> {
    static final String FIELD = "searchKey";

    private static final int WORDS_LIMIT = 100;

    @Override
    public Engagement onBeforeSave(Engagement engagement, Document document, String collection) {
        var asker = engagement.askedBy() == null ? "" : engagement.askedBy().name();
        document.put(FIELD, (engagement.title() + "\n" + asker).toLowerCase(Locale.ROOT));
        return engagement;
    }

    /** A pattern that finds what was typed, literally, anywhere in the key. */
    static String pattern(String words) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        return Pattern.quote(typed.substring(0, Math.min(typed.length(), WORDS_LIMIT)));
    }
}
