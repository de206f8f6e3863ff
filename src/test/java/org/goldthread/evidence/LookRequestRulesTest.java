package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be shown for a look, and written there. */
class LookRequestRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final CriterionCode DIAGNOSE = new CriterionCode("2.5");
    private static final EvidenceItem ITEM = SomeEvidence.gap();
    private static final LookRequest ASKED = LookRequest.of(
            ITEM, new LookChoice(PersonId.next(), "Cleo Coach", LookAs.COACH), null, " Is it clear? ", NOW);

    @Test
    void aDraftIsShownWholeOrForACriterionThatItIsToShow() {
        assertThat(mayAsk(null, Map.of())).isEmpty();
        assertThat(mayAsk(DIAGNOSE, Map.of())).isEmpty();
        assertThat(mayAsk(new CriterionCode("4.1"), Map.of())).contains("criterion");
    }

    @Test
    void whatIsHandedInIsNoDraft() {
        for (var standing : Standing.values()) {
            var draft = standing == Standing.DRAFTED || standing == Standing.NOT_YET;
            assertThat(mayAsk(DIAGNOSE, Map.of(DIAGNOSE, standing)).isEmpty())
                    .as(standing.name())
                    .isEqualTo(draft);
            assertThat(mayAsk(null, Map.of(DIAGNOSE, standing)).isEmpty()).isEqualTo(draft);
        }
        var another = ITEM.claiming(SomeEvidence.claim("4.1"));
        assertThat(LookRequestRules.mayAsk(another, null, Map.of(DIAGNOSE, Standing.WITH_ASSESSOR), ""))
                .isEmpty();
    }

    @Test
    void whatShowsNothingYetIsADraft() {
        assertThat(LookRequestRules.mayAsk(ITEM.withoutClaim(DIAGNOSE), null, Map.of(), ""))
                .isEmpty();
    }

    @Test
    void aQuestionHasItsLength() {
        assertThat(LookRequestRules.mayAsk(ITEM, null, Map.of(), "x".repeat(LookRequestRules.TEXT_LIMIT)))
                .isEmpty();
        assertThat(LookRequestRules.mayAsk(ITEM, null, Map.of(), "x".repeat(LookRequestRules.TEXT_LIMIT + 1)))
                .map(Refusal::rule)
                .contains("question");
    }

    @Test
    void anOpenLookTakesWhatWasWrittenOnWhatIsThere() {
        assertThat(mayWrite(ASKED, "Clear.", 0)).isEmpty();
        assertThat(mayWrite(ASKED, " \n", 0)).contains("text");
        assertThat(mayWrite(ASKED, "x".repeat(LookRequestRules.TEXT_LIMIT + 1), 0))
                .contains("text");
        assertThat(mayWrite(ASKED.closed(NOW), "Clear.", 0)).contains("closed");
        assertThat(mayWrite(ASKED.commented("Who owns it?", NOW), "Clear.", 0)).contains("moved-on");
        assertThat(mayWrite(ASKED.commented("Who owns it?", NOW), "Clear.", 1)).isEmpty();
    }

    @Test
    void itDoesNotGrowForEver() {
        var full = ASKED;
        for (int each = 0; each < LookRequestRules.COMMENTS; each++) {
            full = full.commented("And more", NOW);
        }
        assertThat(mayWrite(full, "Clear.", LookRequestRules.COMMENTS)).contains("comments");
    }

    @Test
    void onlyTheOthersWordsAreKept() {
        var both = ASKED.commented("Who owns it?", NOW).replied("The desk lead.", NOW);
        assertThat(LookRequestRules.mayKeep(both, both.comments().getFirst())).isEmpty();
        assertThat(LookRequestRules.mayKeep(both, both.comments().getLast())).isPresent();
    }

    @Test
    void turnsGoFromOneToTheOther() {
        assertThat(ASKED.state()).isEqualTo(LookRequestState.ASKED);
        assertThat(ASKED.question()).isEqualTo("Is it clear?");
        var commented = ASKED.commented("Who owns it?", NOW);
        assertThat(commented.state()).isEqualTo(LookRequestState.ANSWERED);
        assertThat(commented.replied("The lead", NOW).state()).isEqualTo(LookRequestState.ASKED);
        assertThat(commented.closed(NOW).isOpen()).isFalse();
        assertThat(commented.closed(NOW).reopened(NOW).state()).isEqualTo(LookRequestState.ANSWERED);
        assertThat(ASKED.closed(NOW).reopened(NOW).state()).isEqualTo(LookRequestState.ASKED);
    }

    @Test
    void whatIsKeptIsAttributedAndDated() {
        var commented = ASKED.commented("Who owns it?", NOW);
        assertThat(commented.kept("Cleo Coach")).isEmpty();
        var kept = commented.keeping(commented.comments().getFirst().id(), true);
        assertThat(kept.kept("Cleo Coach"))
                .containsExactly(new FormativeComment(
                        kept.asked(), "Cleo Coach", LookAs.COACH, null, "Is it clear?", "Who owns it?", NOW));
        assertThat(kept.keeping(kept.comments().getFirst().id(), false)).isEqualTo(commented);
    }

    private static Optional<String> mayAsk(@Nullable CriterionCode criterion, Map<CriterionCode, Standing> standings) {
        return LookRequestRules.mayAsk(ITEM, criterion, standings, "Is it clear?")
                .map(Refusal::rule);
    }

    private static Optional<String> mayWrite(LookRequest request, String text, int seen) {
        return LookRequestRules.mayWrite(request, text, seen).map(Refusal::rule);
    }
}
