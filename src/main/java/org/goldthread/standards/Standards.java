package org.goldthread.standards;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The frameworks that people are assessed against. What is published never changes, so it is read once and kept. */
@Service
public class Standards {
    private final FrameworkRepository frameworks;
    private final ObjectProvider<PinnedEditions> pinned;
    private final CurrentPerson me;
    private final Map<FrameworkId, Framework> read = new ConcurrentHashMap<>();

    Standards(FrameworkRepository frameworks, ObjectProvider<PinnedEditions> pinned, CurrentPerson me) {
        this.frameworks = frameworks;
        this.pinned = pinned;
        this.me = me;
    }

    /** The latest published edition. */
    @SignedIn
    public Framework current() {
        return frameworks.findByStatus(FrameworkStatus.PUBLISHED).stream()
                .max(Comparator.comparing(FrameworkRow::edition, Editions.ORDER))
                .map(latest -> find(latest.id()))
                .orElseThrow(() -> new NotFound("a published framework"));
    }

    /** The edition that one's own portfolio is pinned to; the current one while one has none. */
    @SignedIn
    public Framework mine() {
        return pinned.stream()
                .flatMap(editions -> editions.of(me.id()).stream())
                .findFirst()
                .map(this::find)
                .orElseGet(this::current);
    }

    /** An edition by its number, such as 1.0, also one that is retired; drafts are nobody's yet. */
    @SignedIn
    public Framework edition(String edition) {
        return Stream.of(FrameworkStatus.PUBLISHED, FrameworkStatus.RETIRED)
                .flatMap(status -> frameworks.findByStatus(status).stream())
                .filter(row -> row.edition().equals(edition))
                .findFirst()
                .map(row -> find(row.id()))
                .orElseThrow(() -> new NotFound("edition " + edition));
    }

    /** Any edition, also one that is retired, as portfolios stay pinned to theirs. */
    @SignedIn
    public Framework find(FrameworkId id) {
        var kept = read.get(id);
        if (kept != null) {
            return kept;
        }
        var framework = frameworks.findById(id).orElseThrow(() -> new NotFound("framework " + id.value()));
        if (framework.status() != FrameworkStatus.DRAFT) {
            read.put(id, framework);
        }
        return framework;
    }
}
