package org.goldthread.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.people.CurrentPerson;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What is worth a thought about one's own item. */
@Service
public class EvidenceHints {
    private final EngagementCatalogue works;
    private final ObjectProvider<UrgedHints> portfolio;
    private final CurrentPerson me;
    private final Texts texts;
    private final Clock clock;

    EvidenceHints(
            EngagementCatalogue works,
            ObjectProvider<UrgedHints> portfolio,
            CurrentPerson me,
            Texts texts,
            Clock clock) {
        this.works = works;
        this.portfolio = portfolio;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those behind a pitfall of one's portfolio as it stands now. */
    @RolesAllowed("CANDIDATE")
    public Set<Hint> urged() {
        return portfolio.stream()
                .findFirst()
                .map(pitfalls -> pitfalls.of(me.id()))
                .orElse(Set.of());
    }

    /** The few that matter most, the most worth first. */
    @RolesAllowed("CANDIDATE")
    public List<Hint> worthAThought(EvidenceItem item, Framework framework, Set<Hint> urged) {
        if (!item.owner().equals(me.id())) {
            throw new NotFound("evidence " + item.id().value());
        }
        var work = Optional.ofNullable(item.engagement())
                .flatMap(works::of)
                .filter(found -> found.owner().equals(me.id()));
        var facts = new HintFacts(
                item,
                work.map(Engagement::measures).orElse(List.of()),
                work.map(works::misalignments).orElse(Set.of()),
                framework,
                LocalDate.now(clock),
                HintWords.of(texts::of));
        return HintRules.worthAThought(facts, urged);
    }
}
