package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.Refusing.assertRefused;

import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An assessor's own comments, on the real store: nobody else's are there for them. */
@GoldthreadTest
class CommentBankServiceTest {
    private static final CriterionCode LOOP = new CriterionCode("2.3");

    private final CommentBankService bank;

    CommentBankServiceTest(CommentBankService bank) {
        this.bank = bank;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void whatIsKeptIsThereTheNextTimeAndOnlyOnce() {
        var kept = bank.keep(" Date both ends. ", LOOP);
        assertThat(bank.keep("Date both ends.", LOOP)).isEqualTo(kept);
        assertThat(bank.mine("", LOOP)).extracting(BankedComment::text).containsExactly("Date both ends.");
        assertThat(bank.keep("Date both ends.", null)).isNotEqualTo(kept);
    }

    @Test
    void anothersAreNotFoundByAnyWay() {
        var theirs = bank.keep("Date both ends.", LOOP);
        SignIn.as(PersonId.next(), Role.TRAINEE_ASSESSOR);
        assertThat(bank.mine("", LOOP)).isEmpty();
        assertThatThrownBy(() -> bank.change(theirs, "Mine", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bank.remove(theirs.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bank.putBack(theirs)).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangeInAnotherTabIsNotWrittenOver() {
        var shown = bank.keep("Date both ends.", LOOP);
        bank.change(shown, "Date each end.", null);
        assertRefused(() -> bank.change(shown, "Date the ends.", LOOP)).isEqualTo("marking.refused.bank-changed");
        assertThat(bank.mine("", LOOP)).extracting(BankedComment::text).containsExactly("Date each end.");
    }

    @Test
    void whatWasRemovedIsPutBackAsItWasAndOnce() {
        var kept = bank.keep("Date both ends.", LOOP);
        bank.remove(kept.id());
        assertThat(bank.mine("", LOOP)).isEmpty();
        bank.putBack(kept);
        bank.putBack(kept);
        assertThat(bank.mine("", LOOP)).singleElement().satisfies(back -> {
            assertThat(back.text()).isEqualTo("Date both ends.");
            assertThat(back.criterion()).isEqualTo(LOOP);
        });
    }
}
