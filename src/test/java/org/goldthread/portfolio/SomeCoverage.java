package org.goldthread.portfolio;

import static org.goldthread.portfolio.SomePortfolio.NOW;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.evidence.Drafts.Begun;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;

/** The coverage of Aisha's portfolio. */
final class SomeCoverage {
    private static final Framework ONE_CRITERION = SomeCriterion.framework(SomeCriterion.plain());

    private SomeCoverage() {}

    static Coverage of(Portfolio portfolio, SomeClaim... claims) {
        return of(portfolio, SomePortfolio.FRAMEWORK, claims);
    }

    static Coverage of(Portfolio portfolio, Framework framework, SomeClaim... claims) {
        return Coverage.of(facts(portfolio, framework, claims));
    }

    static CoverageFacts facts(Portfolio portfolio, Framework framework, SomeClaim... claims) {
        return facts(portfolio, framework, List.of(), claims);
    }

    static CoverageFacts facts(Portfolio portfolio, Framework framework, List<Begun> begun, SomeClaim... claims) {
        return new CoverageFacts(
                framework, portfolio, Stream.of(claims).map(SomeClaim::claim).toList(), begun, false, NOW, 90);
    }

    /** With all of its one criterion met. */
    static Portfolio readyPortfolio() {
        return SomePortfolio.decided(
                SomePortfolio.inProgress(ONE_CRITERION),
                SomePortfolio.met(SomeCriterion.OWN_STANDARDS, TODAY),
                SomePortfolio.accepted(SomeCriterion.OWN_STANDARDS, EvidenceType.PRODUCT));
    }

    static Coverage ready() {
        return of(readyPortfolio(), ONE_CRITERION);
    }
}
