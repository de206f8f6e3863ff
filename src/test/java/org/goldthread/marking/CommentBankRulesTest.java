package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;

/** What may be kept in a comment bank, and what is found first. */
class CommentBankRulesTest {
    private static final CriterionCode LOOP = new CriterionCode("2.3");
    private static final PersonId ME = new PersonId("me");
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");

    private final BankedComment elsewhere =
            BankedComment.kept(ME, "Name the owner.", new CriterionCode("2.1"), THEN.plusSeconds(3));
    private final BankedComment anywhere = BankedComment.kept(ME, "Date both ends.", null, THEN.plusSeconds(2));
    private final BankedComment here = BankedComment.kept(ME, "Show the reply to the owner.", LOOP, THEN);
    private final BankedComment hereLater = BankedComment.kept(ME, "Both ends need a date.", LOOP, THEN.plusSeconds(1));

    @Test
    void thoseOfTheCriterionComeFirstThenThoseForAnywhereThenTheLatest() {
        assertThat(found("", LOOP)).containsExactly(hereLater, here, anywhere, elsewhere);
        assertThat(CommentBankRules.found(List.of(elsewhere, here), "", null)).containsExactly(elsewhere, here);
    }

    @Test
    void allWordsOfTheSearchAreInIt() {
        assertThat(found(" BOTH  date ", LOOP)).containsExactly(hereLater, anywhere);
        assertThat(found("both nobody", LOOP)).isEmpty();
    }

    @Test
    void nothingIsNotKept() {
        assertThat(CommentBankRules.mayKeep(" \n", 0)).map(Refusal::key).contains("marking.refused.bank-empty");
    }

    @Test
    void afterTwoHundredOneIsRemovedFirst() {
        assertThat(CommentBankRules.mayKeep("One more", 199)).isEmpty();
        assertThat(CommentBankRules.mayKeep("One more", 200)).map(Refusal::key).contains("marking.refused.bank-full");
    }

    @Test
    void anEssayIsNoComment() {
        assertThat(CommentBankRules.mayKeep("x".repeat(2_000), 0)).isEmpty();
        assertThat(CommentBankRules.mayKeep("x".repeat(2_001), 0))
                .map(Refusal::key)
                .contains("rules.text-too-long");
    }

    private List<BankedComment> found(String search, CriterionCode criterion) {
        return CommentBankRules.found(List.of(elsewhere, anywhere, here, hereLater), search, criterion);
    }
}
