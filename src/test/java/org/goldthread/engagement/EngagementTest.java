package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.Test;

class EngagementTest {
    private final Engagement work = SomeEngagement.forFieldSales(PersonId.next());

    @Test
    void itBeginsWithATitleOnly() {
        var begun = SomeEngagement.justBegun(PersonId.next());
        assertThat(begun.title()).isEqualTo("Faster answers");
        assertThat(begun.prime()).isEmpty();
        assertThat(begun.measures()).isEmpty();
    }

    @Test
    void itRefusesToLoseItsTitle() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> work.described(SomeEngagement.titled("", work.brief())));
    }

    @Test
    void itRefusesTwoPrimeGroups() {
        var prime = new Served(CustomerGroup.LEARNER, "", true);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        work.described(new EngagementBrief("Faster answers", null, List.of(prime, prime), "", null)));
    }

    @Test
    void itNamesItsPrimeGroup() {
        assertThat(work.prime()).map(Served::note).contains("64 field sales staff");
    }

    @Test
    void describingLeavesTheMeasures() {
        var brief = SomeEngagement.titled("Answers within a day", work.brief());
        var described = work.keeping(SomeMeasure.ofSatisfiedCustomers()).described(brief);
        assertThat(described.brief()).isEqualTo(brief);
        assertThat(described.measures()).hasSize(1);
    }

    @Test
    void aMeasureTakesThePlaceOfItsEarlierVersion() {
        var measure = SomeMeasure.ofSatisfiedCustomers();
        var later = new Measure(measure.id(), "Renamed", "%", Direction.UP, true, null, List.of(), null, null);
        var kept = work.keeping(measure).keeping(SomeMeasure.withoutReadings()).keeping(later);
        assertThat(kept.measures()).extracting(Measure::name).containsExactly("Renamed", "Time to answer");
        assertThat(kept.without(measure.id()).measures()).hasSize(1);
    }

    @Test
    void readingsAreInTimeWithTheBaselineAmongThem() {
        var measure = SomeMeasure.ofSatisfiedCustomers();
        assertThat(measure.readings()).extracting(MeasurePoint::value).containsExactly(72.0, 74.0, 81.0, 86.0);
        assertThat(measure.latest()).map(MeasurePoint::n).contains(58);
    }
}
