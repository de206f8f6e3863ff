package org.goldthread.standards;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.NotFound;
import org.springframework.stereotype.Service;

/** The frameworks that people are assessed against. What is published never changes, so it is read once and kept. */
@Service
public class Standards {
    private final FrameworkRepository frameworks;
    private final Map<FrameworkId, Framework> read = new ConcurrentHashMap<>();

    Standards(FrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    /** The latest published edition. */
    @SignedIn
    public Framework current() {
        return frameworks.findByStatus(FrameworkStatus.PUBLISHED).stream()
                .max(Comparator.comparing(FrameworkRow::edition, Editions.ORDER))
                .map(latest -> find(latest.id()))
                .orElseThrow(() -> new NotFound("a published framework"));
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
