package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceOrder;
import org.goldthread.evidence.EvidenceRow;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.EvidenceState;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An item of which one claim is met and another drafted is not done: its owner's list shows it among the drafts. */
@GoldthreadTest
class DraftsOnAMetItemTest {
    private static final CriterionCode OWN_STANDARDS = new CriterionCode("1.1");
    private static final CriterionCode PROMISES = new CriterionCode("1.3");

    private final PortfolioLedger ledger;
    private final PortfolioRepository portfolios;
    private final EvidenceService evidence;
    private final Standards standards;
    private final MongoTemplate mongo;
    private final Clock clock;
    private final PersonId candidate = PersonId.next();
    private final PersonId assessor = PersonId.next();

    DraftsOnAMetItemTest(
            PortfolioLedger ledger,
            PortfolioRepository portfolios,
            EvidenceService evidence,
            Standards standards,
            MongoTemplate mongo,
            Clock clock) {
        this.ledger = ledger;
        this.portfolios = portfolios;
        this.evidence = evidence;
        this.standards = standards;
        this.mongo = mongo;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(candidate, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theListSaysDraftOnceMoreIsDrafted() {
        var item = kept(
                evidence.begin(Stage.STANDARDS).retitled("Our charter").claiming(new Claim(OWN_STANDARDS, "", "")));
        meet(item);
        assertThat(listed(EvidenceState.MET)).containsExactly(Standing.MET);
        assertThat(listed(EvidenceState.UNFINISHED)).isEmpty();

        var more = kept(item.claiming(new Claim(PROMISES, "", "")));
        assertThat(listed(EvidenceState.MET)).isEmpty();
        assertThat(listed(EvidenceState.UNFINISHED)).containsExactly(Standing.DRAFTED);

        kept(more.withoutClaim(PROMISES));
        assertThat(listed(EvidenceState.MET)).containsExactly(Standing.MET);
    }

    private EvidenceItem kept(EvidenceItem item) {
        return ((Saving.Kept) evidence.save(item)).item();
    }

    private void meet(EvidenceItem item) {
        var now = clock.instant();
        var portfolio = portfolios.save(
                Portfolio.start(candidate, standards.current(), assessor, assessor, now, SomePortfolio.TODAY)
                        .agreedBy(candidate, now)
                        .agreedBy(assessor, now));
        var submission = SomePrepared.stored(
                mongo,
                portfolio,
                new OpenSubmission(
                        SubmissionId.next(),
                        1,
                        assessor,
                        now,
                        SomePortfolio.TODAY,
                        OpenSubmission.Phase.SUBMITTED,
                        List.of(OWN_STANDARDS),
                        List.of(new ClaimRef(item.id(), OWN_STANDARDS))));
        var id = submission.submission();
        ledger.reserve(portfolio.id(), submission);
        ledger.record(
                portfolio.id(),
                id,
                List.of(new Decided(OWN_STANDARDS, Outcome.MET, now, id, 1, assessor, "", null)),
                List.of(new DecidedClaim(
                        OWN_STANDARDS, item.id(), EvidenceType.PRODUCT, true, List.of(), List.of(), id)),
                false);
        ledger.feedbackOpened(portfolio.id(), id);
    }

    private List<Standing> listed(EvidenceState wanted) {
        return evidence.mine(new EvidenceFilter("", null, wanted, EvidenceOrder.LAST_CHANGED), 0, 5).rows().stream()
                .map(EvidenceRow::standing)
                .toList();
    }
}
