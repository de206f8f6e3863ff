package org.goldthread.document;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.marking.Addendum;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioPage;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * Gathers a portfolio for its document. Its candidate and its assessor of record have one; for anybody else it is not
 * found (domain brief, section 11).
 */
@Component
class PapersReader {
    private static final Set<SubmissionState> HANDED_IN = EnumSet.of(
            SubmissionState.SUBMITTED,
            SubmissionState.UNDER_ASSESSMENT,
            SubmissionState.COUNTERSIGNING,
            SubmissionState.FINISHED);

    private final PortfolioService portfolios;
    private final SubmissionCatalogue submissions;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Texts texts;
    private final Clock clock;

    PapersReader(
            PortfolioService portfolios,
            SubmissionCatalogue submissions,
            PeopleDirectory people,
            CurrentPerson me,
            Texts texts,
            Clock clock) {
        this.portfolios = portfolios;
        this.submissions = submissions;
        this.people = people;
        this.me = me;
        this.texts = texts;
        this.clock = clock;
    }

    PortfolioPapers read(PortfolioId id) {
        var page = portfolios.read(id);
        var attempts = submissions.ofPortfolio(id, me.id()).stream()
                .filter(attempt -> HANDED_IN.contains(attempt.state()))
                .sorted(Comparator.comparing(Submission::submitted).thenComparingInt(Submission::attempt))
                .toList();
        var names = people.names(persons(page, attempts));
        return PortfolioPapers.of(page, attempts, names, texts::of, clock.getZone(), clock.instant());
    }

    private static List<PersonId> persons(PortfolioPage page, List<Submission> attempts) {
        return Stream.of(
                        Stream.of(page.portfolio().candidate(), page.portfolio().assessor()),
                        attempts.stream().map(Submission::assessor),
                        attempts.stream()
                                .flatMap(attempt -> attempt.addenda().stream())
                                .map(Addendum::by))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
