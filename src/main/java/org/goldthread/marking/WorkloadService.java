package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.time.WorkingDays;
import org.springframework.stereotype.Service;

/** How much waits with whom, and how soon answers come, over a year. */
@Service
public class WorkloadService {
    private static final Duration YEAR = Duration.ofDays(365);

    private final WorkloadQueries queries;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    WorkloadService(WorkloadQueries queries, PeopleDirectory people, CurrentPerson me, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** My own. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public Workload mine() {
        return of(me.id(), "", queries.of(me.id(), since()));
    }

    /** An administrator sees everybody's; a lead what their own people have handed in. The most open comes first. */
    @RolesAllowed({"TEAM_LEAD", "ADMIN"})
    public List<Workload> all() {
        var spans = me.has(Role.ADMIN) ? queries.all(since()) : queries.of(people.ledBy(me.id()), since());
        var byAssessor = spans.stream().collect(Collectors.groupingBy(WorkloadQueries.Span::assessor));
        Map<PersonId, String> names = people.names(byAssessor.keySet());
        return byAssessor.entrySet().stream()
                .map(each -> of(each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue()))
                .sorted(Comparator.comparingInt(Workload::open).reversed().thenComparing(Workload::name))
                .toList();
    }

    private Workload of(PersonId assessor, String name, Collection<WorkloadQueries.Span> spans) {
        var today = LocalDate.now(clock);
        var open = spans.stream()
                .filter(WorkloadQueries.Span::isWithAssessor)
                .map(span -> WorkingDays.between(day(span.submitted()), today))
                .toList();
        var decided = spans.stream()
                .filter(span -> span.finished() != null)
                .map(span -> WorkingDays.between(day(span.submitted()), day(Objects.requireNonNull(span.finished()))))
                .toList();
        return new Workload(
                assessor,
                name,
                open.size(),
                count(spans, WorkloadQueries.Span::isAsked),
                count(spans, WorkloadQueries.Span::isToCountersign),
                open.stream().max(Comparator.naturalOrder()).orElse(0L),
                decided.size(),
                WorkloadRules.median(decided),
                WorkloadRules.ninetieth(decided));
    }

    private static int count(Collection<WorkloadQueries.Span> spans, Predicate<WorkloadQueries.Span> which) {
        return (int) spans.stream().filter(which).count();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Instant since() {
        return clock.instant().minus(YEAR);
    }
}
