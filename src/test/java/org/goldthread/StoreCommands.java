package org.goldthread;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The commands that a test's own thread sends to the store; what runs beside it is not counted. */
public final class StoreCommands implements CommandListener {
    private final ThreadLocal<List<Sent>> sent = ThreadLocal.withInitial(ArrayList::new);

    private record Sent(String command, String collection) {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var target = Objects.requireNonNull(event.getCommand().get(event.getCommandName()));
        sent.get()
                .add(new Sent(
                        event.getCommandName(),
                        target.isString() ? target.asString().getValue() : ""));
    }

    /** How many were sent meanwhile. */
    public int during(Runnable work) {
        return record(work).size();
    }

    /** The names of those that were sent to {@code collection} meanwhile, in order. */
    public List<String> during(Runnable work, String collection) {
        return record(work).stream()
                .filter(each -> each.collection().equals(collection))
                .map(Sent::command)
                .toList();
    }

    private List<Sent> record(Runnable work) {
        sent.get().clear();
        work.run();
        return List.copyOf(sent.get());
    }

    @TestConfiguration
    static class Listening {
        @Bean
        StoreCommands storeCommands() {
            return new StoreCommands();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(StoreCommands commands) {
            return settings -> settings.addCommandListener(commands);
        }
    }
}
