package org.goldthread.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;

/**
 * A portfolio as the one who looks may see it.
 *
 * @param own the candidate looks, not the assessor
 * @param names of candidate and assessors
 * @param answerBy until when an answer may be expected to what is open
 */
public record PortfolioPage(
        Portfolio portfolio,
        Coverage coverage,
        boolean own,
        Map<PersonId, String> names,
        List<ShownItem> items,
        Map<SubmissionId, LocalDate> answerBy) {
    public PortfolioPage {
        names = Map.copyOf(names);
        items = List.copyOf(items);
        answerBy = Map.copyOf(answerBy);
    }

    /** What shows a criterion, or is to show it. */
    public List<ShownItem> itemsFor(CriterionCode criterion) {
        return items.stream().filter(item -> item.criterion().equals(criterion)).toList();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    static List<ShownItem> items(CoverageFacts facts) {
        var portfolio = facts.portfolio();
        var claimed = facts.claims().stream()
                .map(claim -> new ShownItem(
                        claim.criterion(),
                        claim.item(),
                        claim.title(),
                        claim.type(),
                        portfolio.claimState(claim.item(), claim.criterion()),
                        claim.complete()));
        var added = portfolio.claims().stream()
                .filter(claim -> claim.item() == null)
                .map(claim -> new ShownItem(
                        claim.criterion(),
                        null,
                        "",
                        claim.type(),
                        claim.accepted() ? ClaimState.ACCEPTED : ClaimState.NOT_ACCEPTED,
                        true));
        return Stream.concat(claimed, added).toList();
    }
}
