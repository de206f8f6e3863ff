package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.people.PersonId;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Witness WITNESS = new Witness("Jo Field", "Sales lead", "Customer", "jo@sales.example", TODAY);

    private final PersonId mine = PersonId.next();
    private final EvidenceItem process = SomeEvidence.process(mine);

    @Test
    void aSoundItemIsRefusedNowhere() {
        assertThat(refusals(SomeEvidence.gap(mine).attached(SomeEvidence.pdf(3))))
                .isEmpty();
        assertThat(refusals(process)).isEmpty();
        assertThat(refusals(SomeEvidence.coaching(mine))).isEmpty();
    }

    @Test
    void aTitleIsThereAndHas200CharactersAtMost() {
        assertThat(refusals(process.retitled(" "))).containsExactly("title rules.title-missing");
        assertThat(refusals(process.retitled("x".repeat(200)))).isEmpty();
        assertThat(refusals(process.retitled("x".repeat(201)))).containsExactly("title rules.text-too-long");
    }

    @Test
    void aLongTextHas20000CharactersAtMost() {
        assertThat(refusals(reflecting("x".repeat(20_000)))).isEmpty();
        assertThat(refusals(reflecting("x".repeat(20_001)))).containsExactly("reflection rules.text-too-long");
    }

    @Test
    void theRefusalSaysHowLongTheTextMayBeAndIs() {
        var refusal = EvidenceRules.refusals(reflecting("x".repeat(1_000_000)), TODAY)
                .getFirst()
                .refusal();
        assertThat(refusal).isEqualTo(Refusal.of("text", "rules.text-too-long", 20_000, 1_000_000));
    }

    @Test
    void aLongTextOfTheStageIsRefusedAtItsField() {
        var gap = SomeEvidence.gap(mine);
        var tooLong = Answers.with((Record) gap.detail(), Map.of("finding", "x".repeat(20_001)));
        assertThat(refusals(gap.withDetail((StageDetail) tooLong))).containsExactly("finding rules.text-too-long");
    }

    @Test
    void aLongTextInARowIsRefusedAtTheRowsField() {
        assertThat(refusals(occurring(new Dated(TODAY, "x".repeat(20_001)))))
                .containsExactly("occurrences rules.text-too-long");
        assertThat(refusals(process.testifiedBy(new Witness("x".repeat(20_001), "", "", "", null))))
                .containsExactly("testimony rules.text-too-long");
        assertThat(refusals(process.stated(new Integrity(null, null, null, "x".repeat(20_001)))))
                .containsExactly("integrity rules.text-too-long");
    }

    @Test
    void longTextsOfActionsAndOwnStandardsAreRefused() {
        var tooLong = "x".repeat(20_001);
        var coaching = with(SomeEvidence.coaching(mine), "actions", List.of(new AgreedAction("", tooLong, null, null)));
        var standards = with(
                SomeEvidence.at(Stage.STANDARDS, mine),
                "ownStandards",
                List.of(new StandardReference("", "", "", tooLong)));
        assertThat(refusals(coaching)).containsExactly("actions rules.text-too-long");
        assertThat(refusals(standards)).containsExactly("ownStandards rules.text-too-long");
    }

    @Test
    void longTextsOfPromisesAndGoodPracticeAreRefusedAtTheirPart() {
        var tooLong = "x".repeat(20_001);
        var promise = new ServicePromise("", null, tooLong, "", "", "");
        var standards = with(SomeEvidence.at(Stage.STANDARDS, mine), "servicePromises", List.of(promise));
        var culture = with(
                SomeEvidence.at(Stage.CULTURE, mine), "goodPracticeRecognised", new GoodPractice("AB", tooLong, ""));
        assertThat(Stream.of(with(process, "promiseKept", promise), standards, culture)
                        .flatMap(item -> EvidenceRules.refusals(item, TODAY).stream()))
                .extracting(FieldRefusal::field, FieldRefusal::row, FieldRefusal::part)
                .containsExactly(
                        tuple("promiseKept", -1, "metric"),
                        tuple("servicePromises", 0, "metric"),
                        tuple("goodPracticeRecognised", -1, "what"));
    }

    @Test
    void itEndsOnTheDayItBeganOrLater() {
        assertThat(refusals(process.on(TODAY, TODAY))).isEmpty();
        assertThat(refusals(process.on(TODAY, TODAY.minusDays(1))))
                .containsExactly("activityTo evidence.refusal.ends-before-it-begins");
    }

    @Test
    void aSlipInAYearIsRefused() {
        var year = "rules.check-the-year";
        assertThat(refusals(process.on(LocalDate.of(202, 3, 2), null))).containsExactly("activityFrom " + year);
        assertThat(refusals(process.on(LocalDate.of(1970, 1, 1), null))).isEmpty();
        assertThat(refusals(process.on(LocalDate.of(1969, 12, 31), null))).containsExactly("activityFrom " + year);
        assertThat(refusals(process.on(TODAY, TODAY.plusYears(10)))).isEmpty();
        assertThat(refusals(process.on(TODAY, TODAY.plusYears(10).plusDays(1)))).containsExactly("activityTo " + year);
        assertThat(refusals(occurring(new Dated(LocalDate.of(20226, 1, 1), ""))))
                .containsExactly("occurrences " + year);
    }

    @Test
    void anItemBringsOfItsWorksMeasuresTheOneThatItShows() {
        var shown = Measure.blank(MeasureId.next());
        var work = SomeEngagement.measured(mine).keeping(shown);
        var satisfaction = SomeEvidence.at(Stage.SATISFACTION, mine);
        var improvement = SomeEvidence.at(Stage.IMPROVEMENT, mine);
        assertThat(EvidenceRules.measures(with(satisfaction, "measure", shown.id()), work))
                .containsExactly(shown);
        assertThat(EvidenceRules.measures(with(improvement, "becauseOfMeasure", shown.id()), work))
                .containsExactly(shown);
        assertThat(EvidenceRules.measures(satisfaction, work)).isEmpty();
        assertThat(EvidenceRules.measures(improvement, work)).isEmpty();
        assertThat(EvidenceRules.measures(process, work)).isEmpty();
    }

    @Test
    void aFieldIsRefusedOnce() {
        assertThat(refusals(process.on(TODAY, LocalDate.of(202, 1, 1)))).hasSize(1);
    }

    @Test
    void rowsHaveALimit() {
        var day = new Dated(TODAY, "");
        assertThat(refusals(occurring(Collections.nCopies(200, day)))).isEmpty();
        assertThat(refusals(occurring(Collections.nCopies(201, day))))
                .containsExactly("occurrences evidence.refusal.too-many");
    }

    @Test
    void aRowIsRefusedAtThePartThatIsWrong() {
        var days = List.of(new Dated(TODAY, ""), new Dated(LocalDate.of(202, 1, 1), "x".repeat(20_001)));
        assertThat(EvidenceRules.refusals(occurring(days), TODAY))
                .extracting(FieldRefusal::field, FieldRefusal::row, FieldRefusal::part)
                .containsExactly(tuple("occurrences", 1, "on"), tuple("occurrences", 1, "note"));
        assertThat(EvidenceRules.refusals(claiming("x".repeat(201), ""), TODAY))
                .extracting(FieldRefusal::row, FieldRefusal::part)
                .containsExactly(tuple(0, "locator"));
        assertThat(EvidenceRules.refusals(
                        process.testifiedBy(new Witness("Jo", "", "", "x".repeat(20_001), null)), TODAY))
                .extracting(FieldRefusal::row, FieldRefusal::part)
                .containsExactly(tuple(FieldRefusal.NO_ROW, "contact"));
    }

    @Test
    void filesHaveALimitAndSaneDates() {
        assertThat(refusals(process.withAttachments(files(50)))).isEmpty();
        assertThat(refusals(process.withAttachments(files(51))))
                .containsExactly("attachments evidence.refusal.too-many");
        var undated = SomeEvidence.photo().file();
        assertThat(refusals(process.attached(new Attachment(undated, LocalDate.of(26, 1, 1)))))
                .containsExactly("attachments rules.check-the-year");
    }

    @Test
    void aCriterionIsClaimedOnce() {
        var twice = process.withClaims(List.of(SomeEvidence.claim("2.1"), SomeEvidence.claim("2.1")));
        assertThat(refusals(twice)).containsExactly("claims evidence.refusal.criterion-twice");
    }

    @Test
    void aSentenceHas1000CharactersAtMostAndAPlace200() {
        assertThat(refusals(claiming("", "x".repeat(1_000)))).isEmpty();
        assertThat(refusals(claiming("", "x".repeat(1_001)))).containsExactly("claims rules.text-too-long");
        assertThat(refusals(claiming("x".repeat(200), ""))).isEmpty();
        assertThat(refusals(claiming("x".repeat(201), ""))).containsExactly("claims rules.text-too-long");
    }

    @Test
    void aClaimNeedsASentence() {
        assertThat(incomplete(process, "page 1", " ")).isEqualTo("evidence.refusal.rationale-missing");
        assertThat(incomplete(process, "", "It names the owner.")).isEmpty();
    }

    @Test
    void aPlaceIsAskedUnlessThereIsOnePageOnly() {
        var missing = "evidence.refusal.locator-missing";
        assertThat(incomplete(process.attached(SomeEvidence.pdf(1)), "", "Yes."))
                .isEmpty();
        assertThat(incomplete(process.attached(SomeEvidence.pdf(2)), "", "Yes."))
                .isEqualTo(missing);
        assertThat(incomplete(process.attached(SomeEvidence.sheet()), "", "Yes."))
                .isEqualTo(missing);
        assertThat(incomplete(process.withAttachments(files(2)), "", "Yes.")).isEqualTo(missing);
        assertThat(incomplete(process.withAttachments(files(2)), "page 2", "Yes."))
                .isEmpty();
    }

    @Test
    void aTestimonyNamesItsWitnessAndHasTheSignedStatement() {
        var testimony = process.typed(EvidenceType.WITNESS_TESTIMONY);
        var named = testimony.testifiedBy(WITNESS);
        assertThat(incomplete(testimony, "page 1", "Yes.")).isEqualTo("evidence.refusal.witness-missing.name");
        assertThat(incomplete(testimony.testifiedBy(new Witness(" ", "Lead", "", "", null)), "page 1", "Yes."))
                .isEqualTo("evidence.refusal.witness-missing.name");
        assertThat(incomplete(named, "page 1", "Yes.")).isEqualTo("evidence.refusal.statement-missing");
        assertThat(incomplete(named.attached(SomeEvidence.pdf(1)), "", "Yes.")).isEmpty();
        assertThat(EvidenceRules.testimony(process)).isEmpty();
    }

    @Test
    void aTestimonySaysWhoTheWitnessIsHowToReachThemAndWhen() {
        var half = new Witness("Jo Field", " ", "Customer", "", null);
        var testimony =
                process.typed(EvidenceType.EXPERT_WITNESS).testifiedBy(half).attached(SomeEvidence.pdf(1));
        assertThat(EvidenceRules.testimonyLacks(testimony))
                .extracting(FieldRefusal::field, FieldRefusal::part)
                .containsExactly(
                        tuple("testimony", "role"), tuple("testimony", "contact"), tuple("testimony", "statedOn"));
        var coaching = with(SomeEvidence.coaching(mine), "witness", half).typed(EvidenceType.WITNESS_TESTIMONY);
        assertThat(EvidenceRules.testimonyLacks(coaching))
                .extracting(FieldRefusal::field, FieldRefusal::part)
                .contains(tuple("witness", "role"), tuple("attachments", ""));
        assertThat(EvidenceRules.testimonyLacks(testimony.testifiedBy(WITNESS))).isEmpty();
    }

    @Test
    void testimoniesAreThoseOfWitnessesAndExperts() {
        assertThat(Set.of(EvidenceType.values()).stream().filter(EvidenceRules::isTestimony))
                .containsExactlyInAnyOrder(EvidenceType.WITNESS_TESTIMONY, EvidenceType.EXPERT_WITNESS);
    }

    @Test
    void aPictureOrANamedPersonAsksAboutOtherPeoplesData() {
        assertThat(EvidenceRules.mayShowOthers(process.attached(SomeEvidence.pdf(3))))
                .isFalse();
        assertThat(EvidenceRules.mayShowOthers(process.attached(SomeEvidence.photo())))
                .isTrue();
        var testimony = process.typed(EvidenceType.WITNESS_TESTIMONY).testifiedBy(WITNESS);
        assertThat(EvidenceRules.mayShowOthers(testimony)).isTrue();
        assertThat(EvidenceRules.mayShowOthers(testimony.typed(EvidenceType.PRODUCT)))
                .isFalse();
        assertThat(EvidenceRules.mayShowOthers(SomeEvidence.coaching(mine))).isTrue();
        var culture = SomeEvidence.at(Stage.CULTURE, mine);
        assertThat(EvidenceRules.mayShowOthers(culture)).isFalse();
        assertThat(EvidenceRules.mayShowOthers(with(culture, "colleagues", "AB")))
                .isTrue();
        assertThat(EvidenceRules.mayShowOthers(with(culture, "witness", WITNESS)))
                .isTrue();
    }

    private EvidenceItem reflecting(String text) {
        return process.described("", CandidateRole.LED, Set.of(), Set.of(), "", text);
    }

    private EvidenceItem occurring(Dated day) {
        return occurring(List.of(day));
    }

    private EvidenceItem occurring(List<Dated> days) {
        return with(process, "occurrences", days);
    }

    private EvidenceItem claiming(String locator, String rationale) {
        return process.withClaims(List.of(new Claim(new CriterionCode("2.1"), locator, rationale)));
    }

    private static EvidenceItem with(EvidenceItem item, String name, Object value) {
        return item.withDetail((StageDetail) Answers.with((Record) item.detail(), Map.of(name, value)));
    }

    private static List<Attachment> files(int number) {
        return IntStream.range(0, number).mapToObj(_ -> SomeEvidence.photo()).toList();
    }

    private static String incomplete(EvidenceItem item, String locator, String rationale) {
        return EvidenceRules.incomplete(item, new Claim(new CriterionCode("2.1"), locator, rationale))
                .map(Refusal::key)
                .orElse("");
    }

    private static List<String> refusals(EvidenceItem item) {
        return EvidenceRules.refusals(item, TODAY).stream()
                .map(each -> each.field() + " " + each.refusal().key())
                .toList();
    }
}
