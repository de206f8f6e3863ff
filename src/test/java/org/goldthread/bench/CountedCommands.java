package org.goldthread.bench;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;

/** The commands that the product sends to its store, on whichever thread. */
final class CountedCommands implements CommandListener {
    private final List<String> sent = new ArrayList<>();

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        var target = event.getCommand().get(event.getCommandName());
        sent.add(event.getCommandName()
                + (target != null && target.isString() ? " " + target.asString().getValue() : ""));
    }

    /** Those since the last call. */
    synchronized List<String> take() {
        var taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
