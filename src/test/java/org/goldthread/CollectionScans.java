package org.goldthread;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import de.bwaldvogel.mongo.bson.Document;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldthread.store.sqlite.query.ScanWatch;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The queries of the product for which the store found no index and looked through a whole collection: however few
 * documents a test has, they fail it, because the same query is slow in a store of some years. What a test itself asks
 * the store does not count: the driver tells of its commands on the thread that sends them, and that thread waits.
 */
public final class CollectionScans implements ScanWatch, CommandListener {
    private final List<Scan> unexplained = new ArrayList<>();
    private final Map<Integer, Sent> underWay = new ConcurrentHashMap<>();

    /** One query without an index. */
    record Scan(String collection, String filter, String from) {
        @Override
        public String toString() {
            return collection + " " + filter + " from " + from;
        }
    }

    private volatile boolean testsToo;

    private record Sent(String collection, String from, boolean byTheTest) {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var target = event.getCommand().get(event.getCommandName());
        if (target != null && target.isString()) {
            var sender = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                    .walk(frames -> frames.filter(CollectionScans::isOurs).findFirst());
            var from = sender.map(frame -> frame.getClassName() + "." + frame.getMethodName());
            var sent = new Sent(
                    target.asString().getValue(),
                    from.orElse("a library"),
                    sender.map(StackFrame::getDeclaringClass)
                            .filter(type -> !testsToo && isOfTheTests(type))
                            .isPresent());
            underWay.put(event.getRequestId(), sent);
        }
    }

    /** A proxy, which stands in the package of what it stands for, has no source: who called it is asked for. */
    private static boolean isOurs(StackFrame frame) {
        return frame.getClassName().startsWith("org.goldthread.")
                && frame.getDeclaringClass().getProtectionDomain().getCodeSource() != null
                && !frame.getDeclaringClass().equals(CollectionScans.class)
                && !frame.getDeclaringClass().equals(StoreCommands.class);
    }

    private static boolean isOfTheTests(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/");
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        underWay.remove(event.getRequestId());
    }

    @Override
    public void commandFailed(CommandFailedEvent event) {
        underWay.remove(event.getRequestId());
    }

    @Override
    public synchronized void collectionScan(String namespace, Document filter) {
        var collection = namespace.substring(namespace.indexOf('.') + 1);
        var sent = sentTo(collection);
        if (sent.filter(Sent::byTheTest).isEmpty() && !AllowedScans.areReasoned(collection, filter.keySet())) {
            unexplained.add(
                    new Scan(collection, filter.toString(), sent.map(Sent::from).orElse("another's $lookup")));
        }
    }

    private Optional<Sent> sentTo(String collection) {
        return underWay.values().stream()
                .filter(sent -> sent.collection().equals(collection))
                .findFirst();
    }

    /** For the guard's own test. */
    void watchingTheTests(boolean whether) {
        testsToo = whether;
    }

    /** Those since the last call. */
    synchronized List<Scan> take() {
        var taken = List.copyOf(unexplained);
        unexplained.clear();
        return taken;
    }

    /** Fails the test that has just run. */
    static final class Guard implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            check(SpringExtension.getApplicationContext(context).getBean(CollectionScans.class));
        }

        static void check(CollectionScans scans) {
            var found = scans.take().stream().distinct().toList();
            if (!found.isEmpty()) {
                throw new AssertionError(
                        "No index helps these queries: declare one, or give a reason in AllowedScans: " + found);
            }
        }
    }

    @TestConfiguration
    static class Watching {
        @Bean
        CollectionScans collectionScans() {
            return new CollectionScans();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer watching(CollectionScans scans) {
            return settings -> settings.addCommandListener(scans);
        }
    }
}
