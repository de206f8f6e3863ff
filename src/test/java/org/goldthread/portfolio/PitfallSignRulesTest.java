package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.portfolio.SomePortfolio.TODAY;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.ItemSigns;
import org.goldthread.evidence.RootCause;
import org.goldthread.portfolio.Pitfall.Kind;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** PC2, PC3, PC4, PC6 and PC7: each fires on what an item says, and is silent where only that differs. */
class PitfallSignRulesTest {
    /** One claim with a sign, and the same with the other value of that sign only. */
    record Case(Kind kind, String criterion, String sign, Object fires, Object silent, Map<String, Object> beside) {
        SomeClaim firing() {
            return claim(fires);
        }

        SomeClaim silenced() {
            return claim(silent);
        }

        private SomeClaim claim(Object value) {
            var signs = new HashMap<String, Object>(beside);
            signs.put(sign, value);
            return shown(criterion, with(signs));
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(Kind.UNALIGNED, "1.1", "goal", false, true, Map.of()),
                new Case(Kind.UNALIGNED, "2.1", "goal", false, true, Map.of()),
                new Case(Kind.FRONT_LINE_ALONE, "3.1", "led", false, true, Map.of()),
                new Case(Kind.FRONT_LINE_ALONE, "4.1", "led", false, true, Map.of()),
                new Case(
                        Kind.FRONT_LINE_ALONE,
                        "2.5",
                        "causes",
                        Set.of(RootCause.ATTITUDE),
                        Set.of(RootCause.ATTITUDE, RootCause.TOOLS),
                        Map.of()),
                new Case(Kind.FRONT_LINE_ALONE, "2.5", "causes", Set.of(RootCause.ATTITUDE), Set.of(), Map.of()),
                new Case(Kind.COLLEAGUES_ABSENT, "3.1", "colleagues", false, true, Map.of()),
                new Case(Kind.COLLEAGUES_ABSENT, "3.1", "witness", false, true, Map.of()),
                new Case(Kind.GENERIC_CULTURE, "4.2", "barrier", false, true, Map.of("outcome", false)),
                new Case(Kind.GENERIC_CULTURE, "4.2", "outcome", false, true, Map.of("barrier", false)),
                new Case(Kind.NO_REAL_STANDARD, "2.1", "lacksOwnStandard", true, false, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesOnThatSign(Case each) {
        assertThat(found(each.firing()))
                .containsExactly(new Pitfall(
                        each.kind(),
                        "Title of item-" + each.criterion(),
                        List.of(new CriterionCode(each.criterion()))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilentWhereOnlyThatSignDiffers(Case each) {
        var fires = Answers.of(each.firing().signs());
        var silent = Answers.of(each.silenced().signs());
        var differing = IntStream.range(0, fires.size())
                .filter(i -> !fires.get(i).equals(silent.get(i)))
                .mapToObj(i -> fires.get(i).name());
        assertThat(differing).containsExactly(each.sign());
        assertThat(each.firing().saying(SomeClaim.FAULTLESS))
                .isEqualTo(each.silenced().saying(SomeClaim.FAULTLESS));
        assertThat(found(each.silenced())).isEmpty();
    }

    @Test
    void everyPitfallOfTheBriefHasItsNumberAndIsBuiltOrWaits() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::isOfTheBrief).map(Kind::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(PitfallSignRules.waiting()).containsOnlyKeys(Kind.BOX_TICKING);
        var built = EnumSet.of(Kind.ONE_OFF); // PitfallRulesTest
        cases().forEach(each -> built.add(each.kind()));
        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values())
                        .filter(kind -> kind.isOfTheBrief() && kind != Kind.BOX_TICKING)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachThatIsBuiltHasWordsWithoutItsNumber(Kind kind) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/texts/portfolio.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var said = texts.getProperty("portfolio.pitfall." + kind);
        if (PitfallSignRules.waiting().containsKey(kind)) {
            assertThat(said).isNull();
        } else {
            assertThat(said).isNotBlank().doesNotContainPattern("\\bPC\\d");
        }
    }

    @Test
    void oneItemThatHasItIsEnoughForTheStandard() {
        var without = shown("3.1", with(Map.of("colleagues", false, "led", false)));
        var one = shown("3.3", SomeClaim.FAULTLESS);
        assertThat(found(without))
                .extracting(Pitfall::kind)
                .containsExactly(Kind.FRONT_LINE_ALONE, Kind.COLLEAGUES_ABSENT);
        assertThat(found(without, one)).isEmpty();
    }

    @Test
    void aColleagueInOneItemAndAWitnessInAnotherAreNotBothInOne() {
        var colleague = shown("3.1", with(Map.of("witness", false)));
        var witness = shown("3.3", with(Map.of("colleagues", false)));
        assertThat(found(colleague, witness))
                .containsExactly(new Pitfall(
                        Kind.COLLEAGUES_ABSENT, "", List.of(new CriterionCode("3.1"), new CriterionCode("3.3"))));
    }

    @Test
    void anotherCauseOnAnotherItemTakesItFromTheFrontLine() {
        var attitude = shown("2.5", with(Map.of("causes", Set.of(RootCause.ATTITUDE))));
        var none = shown("1.5", with(Map.of("causes", Set.of())));
        var tools = shown("1.5", with(Map.of("causes", Set.of(RootCause.TOOLS))));
        assertThat(found(attitude, none))
                .containsExactly(
                        new Pitfall(Kind.FRONT_LINE_ALONE, "Title of item-2.5", List.of(new CriterionCode("2.5"))));
        assertThat(found(attitude, tools)).isEmpty();
    }

    @Test
    void otherStandardsAreNotMeasuredByIt() {
        var sign = with(Map.of(
                "goal",
                false,
                "led",
                false,
                "colleagues",
                false,
                "witness",
                false,
                "barrier",
                false,
                "outcome",
                false));
        assertThat(found(shown("5.1", sign))).isEmpty();
        assertThat(found(shown("2.1", sign))).extracting(Pitfall::kind).containsExactly(Kind.UNALIGNED);
    }

    @Test
    void whatIsDoneIsPastAdvice() {
        var framework = SomeCriterion.framework(SomeCriterion.plain());
        var met = SomeCoverage.readyPortfolio();
        var claim = shown("1.1", with(Map.of("goal", false, "lacksOwnStandard", true)));
        assertThat(SomeCoverage.of(met, framework, claim).pitfalls()).isEmpty();
    }

    private static ItemSigns with(Map<String, Object> signs) {
        return (ItemSigns) Answers.with(SomeClaim.FAULTLESS, new HashMap<>(signs));
    }

    /** Over ninety days, so that nothing else is said of it. */
    private static SomeClaim shown(String criterion, ItemSigns signs) {
        return SomeClaim.on(new CriterionCode(criterion))
                .dated(TODAY.minusDays(90), TODAY)
                .saying(signs);
    }

    private static List<Pitfall> found(SomeClaim... claims) {
        var criteria = Stream.of(claims)
                .map(claim -> SomeCriterion.plain(claim.criterion().value()))
                .toArray(Criterion[]::new);
        var framework = SomeCriterion.framework(criteria);
        return SomeCoverage.of(SomePortfolio.inProgress(framework), framework, claims)
                .pitfalls();
    }
}
