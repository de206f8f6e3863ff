package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class FewestItemsTest {
    private static final List<EvidenceType> TYPES =
            List.of(EvidenceType.PRODUCT, EvidenceType.DATA_RECORD, EvidenceType.WITNESS_TESTIMONY);
    private static final List<Criterion> KINDS =
            List.of(SomeCriterion.plain(), SomeCriterion.twice(), SomeCriterion.sustained(), SomeCriterion.performed());

    @Test
    void noChoiceIsSmallerThanTheOneFound() {
        var random = new Random(20260630);
        for (int round = 0; round < 400; round++) {
            int items = 1 + random.nextInt(9);
            var needs = needs(random, 1 + random.nextInt(6), items, 0.4);

            var found = FewestItems.of(needs, items, FewestItems.WORK);

            assertThat(found.exact()).isTrue();
            assertThat(meets(needs, found.items())).isTrue();
            assertThat(found.items().cardinality()).as("round %s", round).isEqualTo(smallest(needs, items));
        }
    }

    /** As large as portfolios are: 25 criteria, 60 items, two or three criteria each. */
    @Test
    void whatPeopleHaveIsSearchedToTheEnd() {
        var needs = needs(new Random(7), 25, 60, 0.1);

        var found = FewestItems.of(needs, 60, FewestItems.WORK);

        assertThat(found.exact()).isTrue();
        assertThat(meets(needs, found.items())).isTrue();
    }

    @Test
    void whereTheBoundOnWorkIsHitTheChoiceStillCoversAllAndSaysThatItMayNotBeTheSmallest() {
        var needs = needs(new Random(11), 25, 60, 0.3);

        var found = FewestItems.of(needs, 60, 3);

        assertThat(found.exact()).isFalse();
        assertThat(meets(needs, found.items())).isTrue();
        assertThat(found.items().cardinality()).isLessThan(60);
    }

    private static List<Need> needs(Random random, int criteria, int items, double shown) {
        var needs = new ArrayList<Need>();
        for (int i = 0; i < criteria; i++) {
            var of = IntStream.range(0, items)
                    .filter(_ -> random.nextDouble() < shown)
                    .boxed()
                    .toList();
            var counted =
                    of.stream().map(item -> counted("item-" + item, random)).toList();
            needs.add(new Need(KINDS.get(i % KINDS.size()), List.of(), counted, of, TODAY));
        }
        return needs;
    }

    private static Tally.Counted counted(String item, Random random) {
        List<LocalDate> dated = random.nextBoolean() ? List.of(TODAY.minusDays(random.nextInt(150))) : List.of();
        return new Tally.Counted(new EvidenceId(item), TYPES.get(random.nextInt(TYPES.size())), dated, List.of());
    }

    private static boolean meets(List<Need> needs, BitSet choice) {
        return needs.stream().allMatch(need -> need.lacks(choice) == 0);
    }

    /** Every subset is tried. */
    private static int smallest(List<Need> needs, int items) {
        return IntStream.range(0, 1 << items)
                .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                .filter(choice -> meets(needs, choice))
                .mapToInt(BitSet::cardinality)
                .min()
                .orElseThrow();
    }
}
