package org.goldthread.portfolio;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A portfolio stays with the edition that it began with. */
@GoldthreadTest
class PinnedEditionTest {
    private final PersonId candidate = PersonId.next();
    private final PortfolioRepository portfolios;
    private final Standards standards;
    private final MongoTemplate mongo;
    private final Clock clock;
    private final EvidenceService evidence;
    private final ApplicationContext context;
    private Framework retired = SomePortfolio.FRAMEWORK;

    PinnedEditionTest(
            PortfolioRepository portfolios,
            Standards standards,
            MongoTemplate mongo,
            Clock clock,
            EvidenceService evidence,
            ApplicationContext context) {
        this.evidence = evidence;
        this.context = context;
        this.portfolios = portfolios;
        this.standards = standards;
        this.mongo = mongo;
        this.clock = clock;
    }

    @BeforeEach
    void anOlderEditionThatIsRetired() {
        SignIn.as(candidate, Role.CANDIDATE);
        retired = mongo.save(new Framework(
                FrameworkId.next(), null, "older", "0.9", "Customer satisfaction", FrameworkStatus.RETIRED, List.of()));
    }

    @AfterEach
    void leave() {
        mongo.remove(retired);
        SignIn.out();
    }

    @Test
    void withoutAPortfolioItIsTheCurrentEdition() {
        assertThat(standards.mine()).isEqualTo(standards.current());
    }

    @Test
    void withAPortfolioItIsTheEditionOfThat() {
        var assessor = PersonId.next();
        portfolios.save(Portfolio.start(candidate, retired, assessor, assessor, clock.instant(), SomePortfolio.TODAY));
        assertThat(standards.mine().id()).isEqualTo(retired.id());
    }

    @Test
    void evidenceIsBegunForCriteriaOfThatEditionAlone() {
        var assessor = PersonId.next();
        portfolios.save(Portfolio.start(candidate, retired, assessor, assessor, clock.instant(), SomePortfolio.TODAY));
        Screens.open(context);
        OnScreen.go("evidence/new?stage=process&criterion=4.3");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Call-back");
        Screens.close();
        assertThat(evidence.mine(EvidenceFilter.none(), 0, 5).rows())
                .extracting(row -> row.card().criteria())
                .containsExactly(List.of());
    }

    @Test
    void aRetiredEditionIsFoundByItsNumberAndAnUnknownOneIsNot() {
        assertThat(standards.edition("0.9").id()).isEqualTo(retired.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standards.edition("77"));
    }
}
