package org.goldthread.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * A portfolio as the one who looks may see it.
 *
 * @param own the candidate looks, not the assessor
 * @param led the candidate looks, and a lead of their team sees some of it
 * @param names of candidate and assessors
 * @param economy how few items would do; empty for everybody but the candidate, and once nothing is worked on
 * @param presented how the candidate presents it now; nothing for everybody else
 * @param rulers of the criteria that ask for practice over time
 */
public record PortfolioPage(
        Portfolio portfolio,
        Coverage coverage,
        boolean own,
        boolean led,
        Map<PersonId, String> names,
        List<ShownItem> items,
        Optional<EvidenceEconomy> economy,
        List<SustainedRuler> rulers,
        Presented presented) {
    public PortfolioPage {
        names = Map.copyOf(names);
        items = List.copyOf(items);
        rulers = List.copyOf(rulers);
    }

    /** What shows a criterion, or is to show it, in the candidate's order. */
    public List<ShownItem> itemsFor(CriterionCode criterion) {
        return presented.inOrder(
                criterion,
                items.stream()
                        .filter(item -> item.criterion().equals(criterion))
                        .toList(),
                ShownItem::item);
    }

    /** The candidate works again on what was decided before, or was returned to them. */
    public boolean isDraftedAgain(CriterionProgress progress) {
        var code = progress.criterion().code();
        return own
                && !progress.isDone()
                && !progress.state().isWithAssessor()
                && (portfolio.decision(code).isPresent()
                        || portfolio.closed().stream()
                                .anyMatch(closed -> closed.ending() == ClosedSubmission.Ending.RETURNED
                                        && closed.was().criteria().contains(code)));
    }

    public Optional<SustainedRuler> rulerFor(CriterionCode criterion) {
        return rulers.stream()
                .filter(ruler -> ruler.criterion().equals(criterion))
                .findFirst();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    static List<ShownItem> items(CoverageFacts facts) {
        var claimed = facts.claims().stream().map(claim -> ShownItem.of(facts.portfolio(), claim));
        var added = facts.portfolio().claims().stream()
                .filter(claim -> claim.item() == null)
                .map(ShownItem::added);
        return Stream.concat(claimed, added).toList();
    }
}
