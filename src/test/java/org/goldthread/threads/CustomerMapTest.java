package org.goldthread.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.engagement.RelationshipType.BROKER;
import static org.goldthread.engagement.RelationshipType.STRATEGIC_PARTNERSHIP;
import static org.goldthread.engagement.RelationshipType.VENDOR;

import java.util.List;
import java.util.Set;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.Practised;
import org.goldthread.engagement.RelationshipReading;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.Touch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pieces of work stand where what they expect meets what is practised. */
class CustomerMapTest {
    private static final MappedWork FITS = work("Fits", true, VENDOR, VENDOR, Alignment.ALIGNED);
    private static final MappedWork DIFFERS =
            work("Differs", true, STRATEGIC_PARTNERSHIP, VENDOR, Alignment.TALK_TO_THE_CUSTOMER);
    private static final MappedWork UNCLEAR = work("Unclear", true, VENDOR, null, Alignment.OPEN);
    private static final MappedWork UNSAID = work("Unsaid", false, null, BROKER, Alignment.OPEN);
    private static final List<MappedWork> ALL = List.of(FITS, DIFFERS, UNCLEAR, UNSAID);

    @Test
    void eachStandsInOnePlace() {
        var map = map(null, null);
        assertThat(map.at(VENDOR, VENDOR)).containsExactly(FITS);
        assertThat(map.at(STRATEGIC_PARTNERSHIP, VENDOR)).containsExactly(DIFFERS);
        assertThat(map.at(VENDOR, null)).containsExactly(UNCLEAR);
        assertThat(map.at(VENDOR, STRATEGIC_PARTNERSHIP)).isEmpty();
    }

    @Test
    void whatNobodyHasSaidAnythingOfIsNotReadFromTheRequestAlone() {
        assertThat(map(null, null).at(null, null)).containsExactly(UNSAID);
        assertThat(map(null, null).at(null, BROKER)).isEmpty();
    }

    @Test
    void aFilterLeavesOutOtherTypesAndOtherFits() {
        assertThat(map(VENDOR, null).shown()).containsExactly(FITS, DIFFERS);
        assertThat(map(null, Alignment.OPEN).shown()).containsExactly(UNCLEAR, UNSAID);
        assertThat(map(VENDOR, Alignment.ALIGNED).shown()).containsExactly(FITS);
        assertThat(map(BROKER, null).shown()).isEmpty();
        assertThat(map(VENDOR, Alignment.ALIGNED).at(STRATEGIC_PARTNERSHIP, VENDOR))
                .isEmpty();
    }

    @Test
    void oneCellAloneIsShownAlsoWhereItIsOpen() {
        assertThat(new CustomerMap(ALL, CustomerMap.Filter.none().in(new CustomerMap.Cell(VENDOR, VENDOR))).shown())
                .containsExactly(FITS);
        for (var work : ALL) {
            var cell = new CustomerMap.Cell(work.reading().expected(), CustomerMap.typeOf(work));
            var map = new CustomerMap(ALL, CustomerMap.Filter.none().in(cell));
            assertThat(map.shown())
                    .isEqualTo(map.at(cell.expected(), cell.practised()))
                    .contains(work);
        }
    }

    @Test
    void itCountsAllWhateverTheFilterSays() {
        var map = map(BROKER, Alignment.ALIGNED);
        assertThat(map.count(Alignment.OPEN)).isEqualTo(2);
        assertThat(map.count(Alignment.TALK_TO_THE_CUSTOMER)).isEqualTo(1);
        assertThat(map.count(Alignment.WATCH)).isZero();
    }

    private static CustomerMap map(@Nullable RelationshipType practised, @Nullable Alignment alignment) {
        return new CustomerMap(ALL, new CustomerMap.Filter(practised, alignment, null));
    }

    private static MappedWork work(
            String title,
            boolean said,
            @Nullable RelationshipType expected,
            @Nullable RelationshipType practised,
            Alignment alignment) {
        var as = practised == null ? new Practised.Unclear(Set.of()) : new Practised.As(practised);
        var reading = new RelationshipReading(expected, as, Touch.LOW, Set.of(), alignment);
        return new MappedWork(EngagementId.next(), title, null, said, reading);
    }
}
