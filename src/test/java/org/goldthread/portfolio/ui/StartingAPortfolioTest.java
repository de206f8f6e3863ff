package org.goldthread.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An administrator starts a portfolio; candidate and assessor agree its plan. */
@GoldthreadTest
class StartingAPortfolioTest extends OpensPortfolios {
    private final PortfolioService portfolios;
    private final LocalDate today;
    private final Person administrator;
    private final Person candidate;
    private final Person assessor;

    StartingAPortfolioTest(ApplicationContext context, PortfolioService portfolios, MongoTemplate store, Clock clock) {
        super(context);
        this.portfolios = portfolios;
        today = LocalDate.now(clock);
        administrator = store.save(SomePerson.administrator());
        candidate = store.save(SomePerson.named("Cleo " + UUID.randomUUID(), Role.CANDIDATE));
        assessor = store.save(SomePerson.named("Amir " + UUID.randomUUID(), Role.ASSESSOR));
    }

    @Test
    void itIsStartedForSomebodyUntilADay() {
        openAs(administrator, Role.ADMIN, "portfolio");
        OnScreen.press("Start");
        assertThat(OnScreen.errors()).containsExactly("Choose the candidate.");
        OnScreen.pick("Candidate", candidate.name());
        OnScreen.press("Start");
        assertThat(OnScreen.errors())
                .containsExactly("Nobody is assigned to assess this candidate yet. Choose an assessor.");
        OnScreen.pick("Assessor", assessor.name());
        OnScreen.day("Target date", today);
        OnScreen.press("Start");
        assertThat(OnScreen.errors()).containsExactly("Choose a day after today.");
        OnScreen.day("Target date", today.plusMonths(9));
        OnScreen.press("Start");
        OnScreen.go("portfolio");
        assertThat(OnScreen.text()).contains(candidate.name(), assessor.name(), "plan to be agreed");
    }

    @Test
    void whoAssessesNobodyReadsNothingOfAssessing() {
        openAs(administrator, Role.ADMIN, "portfolio");
        assertThat(OnScreen.text())
                .contains("Who has one, by whom it is assessed and its state.")
                .doesNotContain("that you assess");
        openAs(assessor, Role.ASSESSOR, "portfolio");
        assertThat(OnScreen.text()).contains("You can open the portfolios that you assess.");
    }

    @Test
    void ofManyStartedAtOnceThereIsOne() throws Exception {
        Callable<String> start = () -> {
            try {
                started();
                return "started";
            } catch (Refused e) {
                return e.refusal().key();
            } finally {
                SignIn.out();
            }
        };
        try (var hands = Executors.newFixedThreadPool(4)) {
            assertThat(hands.invokeAll(Collections.nCopies(8, start)).stream().map(Future::resultNow))
                    .containsOnly("started", "portfolio.refused.has-current")
                    .containsOnlyOnce("started");
        }
        SignIn.as(candidate.id(), Role.CANDIDATE);
        portfolios.withdraw(portfolios.mine().orElseThrow().id(), "Another framework");
        var next = started();
        SignIn.as(candidate.id(), Role.CANDIDATE);
        assertThat(portfolios.mine().orElseThrow().id()).isEqualTo(next);
    }

    @Test
    void whoHasOneOrIsAnothersIsNotOffered() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThat(portfolios.startableFor(candidate.name(), 0, 10)).isEmpty();
        SignIn.as(administrator.id(), Role.ADMIN);
        assertThat(portfolios.startableFor(candidate.name(), 0, 10))
                .extracting(PersonName::id)
                .containsExactly(candidate.id());
        assertThat(portfolios.startableFor(candidate.name(), 1, 10)).isEmpty();
        assertThat(portfolios.possibleAssessors(assessor.name(), 0, 10))
                .extracting(PersonName::id)
                .containsExactly(assessor.id());
        started();
        assertThat(portfolios.startableFor(candidate.name(), 0, 10)).isEmpty();
    }

    @Test
    void aCandidateWithoutOneReadsWhoCanStartIt() {
        openAs(candidate, Role.CANDIDATE, "portfolio");
        assertThat(OnScreen.text())
                .contains("You have no portfolio yet.", "You can log evidence meanwhile")
                .doesNotContain("Start a portfolio");
    }

    @Test
    void bothAgreeThePlanAndOnlyThenItIsWorkedOn() {
        var id = started();
        openAs(candidate, Role.CANDIDATE, of(id));
        OnScreen.write("How it will be assessed", "Work products and one observation");
        assertThat(OnScreen.text()).contains("Saved ", candidate.name() + " has still to agree.");
        OnScreen.press("Agree");
        assertThat(OnScreen.text()).contains(candidate.name() + " agreed", assessor.name() + " has still to agree.");
        assertThat(OnScreen.hasButton("Agree")).isFalse();
        openAs(assessor, Role.ASSESSOR, of(id));
        assertThat(OnScreen.written("How it will be assessed")).isEqualTo("Work products and one observation");
        OnScreen.press("Agree");
        assertThat(portfolios.find(id).state()).isEqualTo(PortfolioState.IN_PROGRESS);
        assertThat(OnScreen.text()).contains("The plan that both agreed").doesNotContain("has still to agree");
    }

    @Test
    void itIsSavedWhileOneTypes() {
        openAs(candidate, Role.CANDIDATE, of(started()));
        for (var label : List.of("How it will be assessed", "Reasonable adjustments")) {
            var field = _get(TextArea.class, spec -> spec.withLabel(label));
            assertThat(field.getValueChangeMode()).as(label).isEqualTo(ValueChangeMode.TIMEOUT);
            assertThat(field.getValueChangeTimeout()).as(label).isEqualTo(5_000);
        }
    }

    @Test
    void aChangeOfThePlanAsksForBothAgreementsAnew() {
        var id = started();
        openAs(candidate, Role.CANDIDATE, of(id));
        OnScreen.press("Agree");
        openAs(assessor, Role.ASSESSOR, of(id));
        OnScreen.write("Reasonable adjustments", "A quiet room");
        assertThat(OnScreen.text()).contains(candidate.name() + " has still to agree.");
        assertThat(portfolios.find(id).agreedByCandidate()).isNull();
    }

    @Test
    void whoIsSecondToChangeThePlanSeesBothVersions() {
        var id = started();
        openAs(candidate, Role.CANDIDATE, of(id));
        var before = portfolios.find(id).plan();
        portfolios.plan(id, before, new AssessmentPlan(before.criteria(), "From the other tab", null, ""));
        OnScreen.write("How it will be assessed", "Typed here");
        assertThat(OnScreen.text())
                .contains("The plan was changed elsewhere while you typed", "From the other tab", "Typed here");
        OnScreen.press("Keep yours");
        assertThat(portfolios.find(id).plan().methods()).isEqualTo("Typed here");
    }

    @Test
    void nobodyAgreesToAPlanThatWasChangedSinceTheyReadIt() {
        var id = started();
        openAs(candidate, Role.CANDIDATE, of(id));
        var before = portfolios.find(id).plan();
        portfolios.plan(id, before, new AssessmentPlan(before.criteria(), "From the other tab", null, ""));
        OnScreen.press("Agree");
        assertThat(OnScreen.text()).contains("The plan was changed elsewhere while you typed", "From the other tab");
        assertThat(portfolios.find(id).agreedByCandidate()).isNull();
        OnScreen.press("Take the other");
        OnScreen.press("Agree");
        assertThat(portfolios.find(id).agreedByCandidate()).isNotNull();
    }

    @Test
    void anothersPortfolioIsNotFound() {
        openAs(SomePerson.candidate(), Role.CANDIDATE, of(started()));
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    private PortfolioId started() {
        SignIn.as(administrator.id(), Role.ADMIN);
        return portfolios
                .start(candidate.id(), assessor.id(), today.plusMonths(9))
                .id();
    }
}
