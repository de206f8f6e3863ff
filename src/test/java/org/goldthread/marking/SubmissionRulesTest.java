package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.Refusing.assertRefused;
import static org.goldthread.marking.SomeSubmission.ADA;
import static org.goldthread.marking.SomeSubmission.CARA;
import static org.goldthread.marking.SomeSubmission.FRAMEWORK;
import static org.goldthread.marking.SomeSubmission.LOOP;
import static org.goldthread.marking.SomeSubmission.PROCESS;
import static org.goldthread.marking.SomeSubmission.TODAY;
import static org.goldthread.marking.SomeSubmission.copy;
import static org.goldthread.marking.SomeSubmission.handover;
import static org.goldthread.marking.SomeSubmission.portfolio;
import static org.goldthread.marking.SomeSubmission.process;
import static org.goldthread.marking.SomeSubmission.testimony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.Presented;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be handed in, and who may mark it (domain brief, sections 4 and 5). */
class SubmissionRulesTest {
    @Test
    void completeEvidenceMayBeHandedIn() {
        assertThat(prepare(handover(process("2.1")), ADA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PortfolioState.class, mode = EnumSource.Mode.EXCLUDE, names = "IN_PROGRESS")
    void nothingIsHandedInUnlessThePortfolioIsInProgress(PortfolioState state) {
        assertThat(SubmissionRules.mayPrepare(portfolio(state), handover(process("2.1")), ADA, FRAMEWORK)
                        .orElseThrow()
                        .key())
                .isEqualTo("marking.refused.portfolio." + state);
    }

    @Test
    void theDeclarationComesFirst() {
        assertThat(prepare(new Handover(false, List.of(PROCESS), List.of(process("2.1")), Presented.nothing()), ADA))
                .contains("marking.refused.declaration");
    }

    @Test
    void somethingIsChosen() {
        assertThat(prepare(new Handover(true, List.of(), List.of(), Presented.nothing()), ADA))
                .contains("marking.refused.nothing-chosen");
    }

    @Test
    void everyChosenCriterionHasEvidence() {
        var handover = new Handover(true, List.of(PROCESS, LOOP), List.of(process("2.1")), Presented.nothing());
        assertThat(SubmissionRules.mayPrepare(portfolio(), handover, ADA, FRAMEWORK))
                .contains(Refusal.of("section 4", "marking.refused.no-evidence", "Close the loop (2.3)"));
    }

    @Test
    void helpOfAiWithDraftingIsSaidInWords() {
        var drafted = new Integrity(ThirdPartyData.NONE, Redaction.NOT_NEEDED, AiAssistance.DRAFTING, " ");
        var silent = copy(SomeEvidence.process(CARA).stated(drafted), "2.1");
        assertThat(prepare(handover(silent), ADA)).contains("marking.refused.ai-note");
    }

    @Test
    void integrityIsStatedForEveryItem() {
        var silent = copy(SomeEvidence.process(CARA), "2.1");
        assertThat(prepare(handover(silent), ADA)).contains("marking.refused.integrity");
    }

    @Test
    void whatStillNeedsRedactionIsNotHandedIn() {
        var shown = new Integrity(ThirdPartyData.IDENTIFIABLE, Redaction.NEEDED, AiAssistance.NONE, "");
        var item = copy(SomeEvidence.process(CARA).stated(shown), "2.1");
        assertThat(prepare(handover(item), ADA)).contains("marking.refused.redaction");
    }

    @Test
    void everyClaimHasItsSentence() {
        var mute = SomeEvidence.process(CARA)
                .stated(SomeSubmission.STATED)
                .withClaims(List.of(new Claim(PROCESS, "page 2", " ")));
        var item = SubmittedItem.of(mute, mute.claims(), "", List.of(), List.of());
        assertThat(prepare(handover(item), ADA)).contains("marking.refused.sentence");
    }

    @Test
    void r1NobodyMarksTheirOwnEvidence() {
        var herself = new Marker(CARA, "Cara", "cara@test.example", false, false);
        assertThat(SubmissionRules.mayMark(CARA, List.of(), herself)).contains(Refusal.of("R1", "marking.refused.own"));
    }

    @Test
    void r4AWitnessOnAnItemIsNotItsAssessorByEmail() {
        var item = testimony("A. Assessor", " ADA@test.example ", "2.1");
        assertThat(SubmissionRules.mayMark(CARA, List.of(item), ADA))
                .contains(Refusal.of("R4", "marking.refused.witness", "Ada Assessor", item.title()));
    }

    @Test
    void r4AWitnessOnAnItemIsNotItsAssessorByName() {
        var item = testimony("ada  assessor", "", "2.1");
        assertThat(SubmissionRules.mayMark(CARA, List.of(process("2.1"), item), ADA))
                .isPresent();
    }

    @Test
    void anyOtherWitnessIsFine() {
        assertThat(SubmissionRules.mayMark(CARA, List.of(testimony("Sam", "sam@test.example", "2.1")), ADA))
                .isEmpty();
    }

    @Test
    void anUnnamedWitnessIsNotTakenForAnAssessorWithoutAnAddress() {
        var nobody = new Marker(ADA.id(), "Ada Assessor", "", false, false);
        assertThat(SubmissionRules.mayMark(CARA, List.of(testimony("Sam", "", "2.1")), nobody))
                .isEmpty();
    }

    @Test
    void r5ADeclaredConflictBars() {
        var barred = new Marker(ADA.id(), ADA.name(), ADA.email(), true, false);
        assertThat(SubmissionRules.mayMark(CARA, List.of(), barred))
                .contains(Refusal.of("R5", "marking.refused.barred", "Ada Assessor"));
    }

    @ParameterizedTest
    @EnumSource(value = SubmissionState.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
    void withdrawingEndsWhenAssessmentBegins(SubmissionState state) {
        assertThat(SubmissionRules.mayWithdraw(state).orElseThrow().key())
                .isEqualTo("marking.refused.withdraw." + state);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubmissionState.class,
            names = {"PREPARED", "FINISHED", "RETURNED", "WITHDRAWN"})
    void r9WhatIsClosedStaysAsItIs(SubmissionState state) {
        assertThat(SubmissionRules.mayWork(state)).contains(Refusal.of("R9", "marking.refused.closed." + state));
    }

    @Test
    void whatAnAssessorRecordsIsToldInFull() {
        assertThat(told(TODAY.plusDays(1), "Desk", "Seen")).contains("marking.refused.addendum-date");
        assertThat(told(TODAY, " ", "Seen")).contains("marking.refused.addendum-place");
        assertThat(told(TODAY, "Desk", "")).contains("marking.refused.addendum-account");
        assertThat(told(TODAY, "Desk", "Seen")).isEmpty();
    }

    @Test
    void aReturnHasAReason() {
        assertRefused(() -> Refused.when(SubmissionRules.mayReturn(SubmissionState.SUBMITTED, " ")))
                .isEqualTo("marking.refused.return-reason");
    }

    private static Optional<String> told(LocalDate on, String place, String account) {
        var draft = new AddendumDraft(AddendumKind.OBSERVATION, on, place, "", account, List.of(PROCESS), null);
        return SubmissionRules.isTold(draft, TODAY).map(Refusal::key);
    }

    private static Optional<String> prepare(Handover handover, Marker marker) {
        return SubmissionRules.mayPrepare(portfolio(), handover, marker, FRAMEWORK)
                .map(Refusal::key);
    }
}
