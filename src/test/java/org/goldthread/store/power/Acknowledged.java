package org.goldthread.store.power;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The number of the request with which each document was sent, and so of its acknowledgement. */
final class Acknowledged implements CommandListener {
    private final Map<Integer, String> documents = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("insert")) {
            var document = event.getCommand().getArray("documents").get(0).asDocument();
            documents.put(event.getRequestId(), document.getString("_id").getValue());
        }
    }

    Map<Integer, String> byRequest() {
        return documents;
    }
}
