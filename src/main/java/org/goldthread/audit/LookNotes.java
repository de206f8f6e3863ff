package org.goldthread.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.people.TurnedAway;
import org.goldthread.relay.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Enters who looked at what is another person's, or would have. The same look within an hour is one entry, as a file of
 * forty pages is read page by page.
 */
@Component
class LookNotes {
    private static final Duration ONE_LOOK = Duration.ofHours(1);
    private static final int REMEMBERED = 5_000;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Where a document says who may know of it. */
    private static final List<String> PARTIES = List.of("owner", "candidate", "assessor");

    /** What stands at an address of its own. */
    private static final List<String> AT_ADDRESSES =
            List.of("submissions", "portfolios", "evidence", "look_requests", "engagements", Subjects.PEOPLE);

    private final MongoTemplate store;
    private final AuditTrail trail;
    private final Acting acting;
    private final Clock clock;
    private final Set<String> lately = Collections.synchronizedSet(Collections.newSetFromMap(remembering()));

    LookNotes(MongoTemplate store, AuditTrail trail, Acting acting, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.acting = acting;
        this.clock = clock;
    }

    private static Map<String, Boolean> remembering() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    void looked(@Nullable Object[] arguments) {
        note(AuditKinds.LOOK, arguments);
    }

    void refused(@Nullable Object[] arguments) {
        note(AuditKinds.REFUSED_LOOK, arguments);
    }

    /** An address that a page of ours has, asked for by somebody whom it is not for. */
    @EventListener
    void refused(TurnedAway away) {
        ID.matcher(away.address())
                .results()
                .map(found -> found.group())
                .forEach(id -> AT_ADDRESSES.stream()
                        .map(collection -> collection + "/" + id)
                        .forEach(subject -> note(AuditKinds.REFUSED_LOOK, List.of(subject))));
    }

    private void note(String kind, @Nullable Object[] arguments) {
        var named = Arrays.stream(arguments)
                .flatMap(each -> Subjects.of(each).stream())
                .toList();
        if (!named.isEmpty()) {
            note(kind, named);
        }
    }

    private void note(String kind, List<String> named) {
        var me = acting.now().orElse("");
        var now = clock.instant();
        var look = kind + ":" + me + ":" + String.join("+", named) + ":" + now.toEpochMilli() / ONE_LOOK.toMillis();
        if (me.isEmpty() || lately.contains(look)) {
            return;
        }
        var found = named.stream().flatMap(each -> owned(each).stream()).toList();
        if (!found.isEmpty() && found.stream().noneMatch(each -> each.isFor(kind, me))) {
            var subjects = Stream.concat(
                    found.stream().map(Owned::subject),
                    found.stream().flatMap(each -> each.of().stream()).map(Subjects::person));
            var event = kind + ":" + me + ":"
                    + found.stream().map(Owned::subject).collect(Collectors.joining("+")) + ":"
                    + now.toEpochMilli() / ONE_LOOK.toMillis();
            trail.append(new Fact(event, now, me, kind, subjects.toList(), "", ""));
        }
        lately.add(look);
    }

    /** Something that is there, and whose it is. */
    private record Owned(String subject, Optional<String> of, Set<String> parties) {
        /** One's own is never another's; what is not found by its assessor is not hidden from them as another's. */
        boolean isFor(String kind, String me) {
            return of.filter(me::equals).isPresent()
                    || subject.equals(Subjects.person(me))
                    || (kind.equals(AuditKinds.REFUSED_LOOK) && parties.contains(me));
        }
    }

    private Optional<Owned> owned(String subject) {
        var parts = subject.split("/", 2);
        var fields = new Document();
        PARTIES.forEach(field -> fields.append(field, 1));
        var document = store.getCollection(parts[0])
                .find(new Document("_id", parts[1]))
                .projection(fields)
                .first();
        return Optional.ofNullable(document).map(there -> {
            var parties = PARTIES.stream()
                    .flatMap(field -> there.get(field) instanceof String party ? Stream.of(party) : Stream.empty())
                    .toList();
            var of = parties.stream().findFirst();
            return new Owned(subject, of, parties.stream().collect(Collectors.toSet()));
        });
    }
}
