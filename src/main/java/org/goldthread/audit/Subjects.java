package org.goldthread.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.files.FileId;
import org.goldthread.people.ConflictId;
import org.goldthread.people.PersonId;
import org.goldthread.people.TeamId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;

/** What an entry is about, as {@code collection/id}. */
final class Subjects {
    static final String PEOPLE = "people";

    /** Credentials are a person's, under the person's id, and so is that they asked for a link. */
    private static final Set<String> OF_A_PERSON = Set.of(PEOPLE, "credentials", "link_requests");

    private Subjects() {}

    static String person(String id) {
        return PEOPLE + "/" + id;
    }

    static String of(String collection, String id) {
        return (OF_A_PERSON.contains(collection) ? PEOPLE : collection) + "/" + id;
    }

    /** The subjects that a value names: a typed id, a record that has some, or several of either. */
    static Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> several -> several.stream().flatMap(Subjects::in);
            default -> of(value).map(Stream::of).orElseGet(() -> components(value));
        };
    }

    /** A typed id's, or an item's that is handed in whole. */
    static Optional<String> of(@Nullable Object id) {
        return Optional.ofNullable(
                switch (id) {
                    case PersonId person -> person(person.value());
                    case TeamId team -> "teams/" + team.value();
                    case ConflictId conflict -> "conflict_declarations/" + conflict.value();
                    case EvidenceId item -> "evidence/" + item.value();
                    case LookRequestId look -> "look_requests/" + look.value();
                    case EvidenceItem item -> "evidence/" + item.id().value();
                    case EngagementId work -> "engagements/" + work.value();
                    case PortfolioId portfolio -> "portfolios/" + portfolio.value();
                    case SubmissionId submission -> "submissions/" + submission.value();
                    case FrameworkId framework -> "frameworks/" + framework.value();
                    case FileId file -> "files/" + file.value();
                    case null, default -> null;
                });
    }

    private static Stream<String> components(Object value) {
        var parts = value.getClass().getRecordComponents();
        return parts == null
                ? Stream.empty()
                : Arrays.stream(parts).flatMap(part -> {
                    try {
                        var accessor = part.getAccessor();
                        // an event may be its feature's own
                        accessor.setAccessible(true);
                        var read = accessor.invoke(value);
                        return read instanceof Collection<?> ? in(read) : of(read).stream();
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    static List<String> list(Stream<String> subjects) {
        return subjects.distinct().toList();
    }
}
