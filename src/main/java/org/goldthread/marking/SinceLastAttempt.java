package org.goldthread.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Standards;
import org.springframework.stereotype.Component;

/** Lays what a candidate has for a criterion today beside what they handed in for it last. */
@Component
class SinceLastAttempt {
    private static final Set<SubmissionState> CAME_TO_NOTHING =
            EnumSet.of(SubmissionState.PREPARED, SubmissionState.WITHDRAWN);

    private final SubmissionRepository submissions;
    private final EvidenceCatalogue evidence;
    private final Standards standards;
    private final Copies copies;

    SinceLastAttempt(SubmissionRepository submissions, EvidenceCatalogue evidence, Standards standards, Copies copies) {
        this.submissions = submissions;
        this.evidence = evidence;
        this.standards = standards;
        this.copies = copies;
    }

    Changes of(Portfolio portfolio, CriterionCode code) {
        var last =
                submissions
                        .findByPortfolioAndStateNotOrderBySubmittedDesc(portfolio.id(), SubmissionState.PREPARED)
                        .stream()
                        .filter(each -> !CAME_TO_NOTHING.contains(each.state())
                                && each.criteria().contains(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("attempt at " + code.value()));
        var items = evidence.forCriteria(portfolio.candidate(), List.of(code));
        return new Changes(
                last.id(),
                last.attempt(),
                last.submitted(),
                standards
                        .find(portfolio.framework())
                        .criterion(code)
                        .orElseThrow(() -> new NotFound("criterion " + code.value())),
                last.items().stream()
                        .filter(item -> item.claim(code).isPresent())
                        .toList(),
                copies.of(items, item -> item.claim(code).stream().toList()));
    }
}
