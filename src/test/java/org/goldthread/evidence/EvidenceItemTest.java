package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceItemTest {
    private final PersonId mine = PersonId.next();

    @Test
    void changingTheStageSetsAsideWhatWasTypedAndBringsItBack() {
        var gap = SomeEvidence.gap(mine);
        var process = gap.movedTo(Stage.PROCESS);
        assertThat(process.stage()).isEqualTo(Stage.PROCESS);
        assertThat(process.setAside()).containsExactly(gap.detail());
        assertThat(process.movedTo(Stage.GAP).detail()).isEqualTo(gap.detail());
    }

    @Test
    void eachStageIsSetAsideOnce() {
        var item = SomeEvidence.gap(mine)
                .movedTo(Stage.PROCESS)
                .movedTo(Stage.GAP)
                .movedTo(Stage.CULTURE)
                .movedTo(Stage.PROCESS);
        assertThat(item.setAside()).extracting(StageDetail::stage).containsExactlyInAnyOrder(Stage.GAP, Stage.CULTURE);
    }

    @Test
    void stayingAtAStageSetsNothingAside() {
        var item = SomeEvidence.gap(mine);
        assertThat(item.movedTo(Stage.GAP)).isEqualTo(item);
        assertThat(item.withDetail(GapDetail.empty()).setAside()).isEmpty();
    }

    @Test
    void aTypeThatNobodyChoseFollowsTheStageAndTheFiles() {
        var gap = SomeEvidence.at(Stage.GAP, mine);
        assertThat(gap.type()).isEqualTo(EvidenceType.REFLECTIVE_ACCOUNT);
        assertThat(gap.attached(SomeEvidence.photo()).type()).isEqualTo(EvidenceType.PRODUCT);
        assertThat(gap.movedTo(Stage.SATISFACTION).type()).isEqualTo(EvidenceType.DATA_RECORD);
    }

    @Test
    void aChosenTypeStays() {
        var item = SomeEvidence.at(Stage.GAP, mine).typed(EvidenceType.WITNESS_TESTIMONY);
        assertThat(item.movedTo(Stage.COACHING).type()).isEqualTo(EvidenceType.WITNESS_TESTIMONY);
        assertThat(item.attached(SomeEvidence.photo()).type()).isEqualTo(EvidenceType.WITNESS_TESTIMONY);
    }

    @Test
    void aSecondClaimForACriterionReplacesTheFirst() {
        var again = new Claim(new CriterionCode("2.5"), "page 9", "Another sentence.");
        assertThat(SomeEvidence.gap(mine).claiming(again).claims()).containsExactly(again);
    }

    @Test
    void claimsStandInTheOrderOfTheirCodes() {
        var item = SomeEvidence.gap(mine)
                .claiming(SomeEvidence.claim("1.5"))
                .claiming(SomeEvidence.claim("4.1"))
                .withoutClaim(new CriterionCode("2.5"));
        assertThat(item.claims()).extracting(each -> each.criterion().value()).containsExactly("1.5", "4.1");
    }

    @Test
    void datedRecordsAreThoseOfTheStageAndOfTheFilesEachOnce() {
        var file = SomeEvidence.pdf(2);
        var item = SomeEvidence.process(mine)
                .attached(file)
                .attached(new Attachment(file.file(), SomeEvidence.BEGAN))
                .attached(new Attachment(SomeEvidence.sheet().file(), LocalDate.of(2026, 2, 1)));
        assertThat(item.attachments()).hasSize(2);
        assertThat(item.datedRecords())
                .containsExactly(LocalDate.of(2026, 2, 1), SomeEvidence.BEGAN, SomeEvidence.BEGAN.plusDays(91));
    }

    @Test
    void aFileIsTakenAwayByItsId() {
        var file = SomeEvidence.pdf(1);
        var item = SomeEvidence.gap(mine).attached(file).attached(SomeEvidence.photo());
        assertThat(item.detached(file.file().id()).attachments()).hasSize(1).doesNotContain(file);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aBlankStageHasNoAnswersAndNoDates(Stage stage) {
        var detail = StageDetail.empty(stage);
        assertThat(detail.stage()).isEqualTo(stage);
        assertThat(detail.datedRecords()).isEmpty();
        assertThat(Answers.of((Record) detail)).noneMatch(Answer::isFilled);
    }

    @ParameterizedTest
    @EnumSource(names = {"COACHING", "CULTURE"})
    void aTestimonysWitnessGoesAlongToAStageThatAsksForOne(Stage stage) {
        var witness = new Witness("Jo Field", "Sales lead", "Customer", "", null);
        var moved = SomeEvidence.gap(mine)
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(witness)
                .movedTo(stage);
        assertThat(moved.witness()).contains(witness);
        assertThat(moved.testimony()).isNull();
        var another = new Witness("Sam", "", "", "", null);
        var seen = moved.withDetail((StageDetail) Answers.with((Record) moved.detail(), Map.of("witness", another)))
                .testifiedBy(witness);
        assertThat(seen.witness()).contains(another);
        var nobody = moved.withDetail(StageDetail.empty(stage)).testifiedBy(witness);
        assertThat(nobody.witness()).isEmpty();
    }

    @Test
    void aTestimonysWitnessIsFoundWhereTheStageAsksForNone() {
        var witness = new Witness("Jo Field", "Sales lead", "Customer", "", null);
        var testimony =
                SomeEvidence.gap(mine).typed(EvidenceType.WITNESS_TESTIMONY).testifiedBy(witness);
        assertThat(testimony.witness()).contains(witness);
        assertThat(testimony.typed(EvidenceType.PRODUCT).witness()).isEmpty();
        assertThat(SomeEvidence.gap(mine)
                        .testifiedBy(new Witness("", "", "", "", null))
                        .witness())
                .isEmpty();
    }
}
