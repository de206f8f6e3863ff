package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@GoldthreadTest
class EngagementServiceTest {
    private static final AskedBy SALES = new AskedBy(CustomerGroup.SPONSOR, "Zo\u00eb \u00c5ngstr\u00f6m, Sales");

    private final EngagementService engagements;
    private final EngagementCatalogue catalogue;
    private final PersonId candidate = PersonId.next();

    EngagementServiceTest(EngagementService engagements, EngagementCatalogue catalogue) {
        this.engagements = engagements;
        this.catalogue = catalogue;
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
    void whatWasSavedIsReadBack() {
        var begun = engagements.begin("Faster answers", SALES);
        var full = begun.described(SomeEngagement.forFieldSales(candidate).brief())
                .keeping(SomeMeasure.ofSatisfiedCustomers());
        engagements.describe(begun.id(), begun.brief(), full.brief());
        engagements.keepMeasure(begun.id(), null, full.measures().getFirst());
        var read = engagements.find(begun.id());
        assertThat(read.brief()).isEqualTo(full.brief());
        assertThat(read.measures()).isEqualTo(full.measures());
        assertThat(read.updated()).isAfterOrEqualTo(begun.updated());
    }

    @Test
    void anotherCandidatesWorkIsNotFound() {
        var begun = engagements.begin("Faster answers", null);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> engagements.find(begun.id()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> engagements.describe(begun.id(), begun.brief(), begun.brief()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> engagements.keepMeasure(begun.id(), null, SomeMeasure.withoutReadings()));
        assertThat(engagements.mine("", 0, 10)).isEmpty();
    }

    @Test
    void whatWasJustBegunIsTakenBackUnlessItSaysMoreThanItsTitle() {
        var mistake = engagements.begin("Fastr answers", null);
        engagements.takeBack(mistake.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> engagements.find(mistake.id()));
        var meant = engagements.begin("Faster answers", null);
        engagements.keepMeasure(meant.id(), null, SomeMeasure.withoutReadings());
        engagements.takeBack(meant.id());
        assertThat(engagements.find(meant.id()).measures()).hasSize(1);
    }

    @Test
    void onlyACandidateBegins() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> engagements.begin("Work", null));
    }

    @Test
    void aTitleIsNeeded() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> engagements.begin("  ", null));
    }

    @Test
    void describingAgainstAnOlderBriefShowsWhatIsStored() {
        var begun = engagements.begin("Faster answers", null);
        engagements.describe(begun.id(), begun.brief(), SomeEngagement.titled("Theirs", begun.brief()));
        assertThatExceptionOfType(EngagementChanged.class)
                .isThrownBy(() ->
                        engagements.describe(begun.id(), begun.brief(), SomeEngagement.titled("Mine", begun.brief())))
                .satisfies(conflict -> assertThat(conflict.stored().title()).isEqualTo("Theirs"));
    }

    @Test
    void aMeasureKeptMeanwhileIsNoConflict() {
        var begun = engagements.begin("Faster answers", null);
        engagements.keepMeasure(begun.id(), null, SomeMeasure.ofSatisfiedCustomers());
        var renamed = engagements.describe(begun.id(), begun.brief(), SomeEngagement.titled("Mine", begun.brief()));
        assertThat(renamed.title()).isEqualTo("Mine");
        assertThat(renamed.measures()).hasSize(1);
        assertThat(engagements
                        .removeMeasure(begun.id(), renamed.measures().getFirst().id())
                        .measures())
                .isEmpty();
    }

    @Test
    void aMeasureThatWasChangedMeanwhileIsNotOverwritten() {
        var begun = engagements.begin("Faster answers", null);
        var read = SomeMeasure.ofSatisfiedCustomers();
        engagements.keepMeasure(begun.id(), null, read);
        var theirs = rated(read, 40.0);
        engagements.keepMeasure(begun.id(), read, theirs);
        assertThatExceptionOfType(EngagementChanged.class)
                .isThrownBy(() -> engagements.keepMeasure(begun.id(), read, rated(read, 60.0)))
                .satisfies(conflict -> assertThat(conflict.stored().measures()).containsExactly(theirs));
        assertThatExceptionOfType(EngagementChanged.class)
                .isThrownBy(() -> engagements.keepMeasure(begun.id(), null, read));
        assertThat(engagements.find(begun.id()).measures()).containsExactly(theirs);
    }

    @Test
    void aReadingOfAnImpossibleYearIsRefused() {
        var begun = engagements.begin("Faster answers", null);
        var slip = SomeMeasure.with(new MeasurePoint(LocalDate.of(20226, 1, 31), 70, null));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> engagements.keepMeasure(begun.id(), null, slip))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("rules.check-the-year"));
    }

    private static Measure rated(Measure measure, double rate) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.unit(),
                measure.direction(),
                measure.fromCustomers(),
                measure.baseline(),
                measure.points(),
                rate,
                measure.benchmark());
    }

    @Test
    void aListIsReadPageByPageTheLatestFirst() {
        var first = engagements.begin("First", SALES);
        engagements.begin("Second", null);
        engagements.begin("Third", null);
        engagements.describe(first.id(), first.brief(), SomeEngagement.titled("First again", first.brief()));
        assertThat(engagements.mine("", 0, 2)).extracting(EngagementRow::title).contains("First again");
        assertThat(engagements.mine("", 0, 2)).hasSize(2);
        assertThat(engagements.mine("", 1, 2)).hasSize(1);
    }

    @Test
    void aSearchFindsTitleAndAskerWithoutCase() {
        engagements.begin("FASTER answers", null);
        engagements.begin("Onboarding (new) [v.2]", SALES);
        assertThat(titles("faster")).containsExactly("FASTER answers");
        assertThat(titles("\u00e5NGSTR\u00d6M")).containsExactly("Onboarding (new) [v.2]");
        assertThat(titles("(new) [v.2]")).hasSize(1);
        assertThat(titles(".*")).isEmpty();
        assertThat(titles("x\\E.*")).isEmpty();
        assertThat(titles("nothing like it")).isEmpty();
    }

    @Test
    void theCatalogueKnowsTitlesAndOwners() {
        var begun = engagements.begin("Faster answers", null);
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThat(catalogue.titles(List.of(begun.id(), EngagementId.next())))
                .containsExactly(Map.entry(begun.id(), "Faster answers"));
        assertThat(catalogue.of(begun.id())).map(Engagement::owner).contains(candidate);
        assertThat(catalogue.ownedBy(candidate)).hasSize(1);
    }

    private List<String> titles(String search) {
        return engagements.mine(search, 0, 10).stream()
                .map(EngagementRow::title)
                .toList();
    }
}
