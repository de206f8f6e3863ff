package org.goldthread.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A notice leads to the nearest place that shows what it tells of. */
class NoticeAddressRulesTest {
    private static final PortfolioId PORTFOLIO = new PortfolioId("p");
    private static final SubmissionId SUBMISSION = new SubmissionId("s");

    @Test
    void whatWasHandedInLeadsToItsDesk() {
        assertThat(address(NoticeKind.SUBMITTED, null, SUBMISSION)).isEqualTo("marking/s");
        assertThat(address(NoticeKind.SUBMITTED, null, null)).isEqualTo("marking");
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED", "UNREAD", "RETURNED"})
    void anAnswerLeadsToItsAttempt(NoticeKind kind) {
        assertThat(address(kind, PORTFOLIO, SUBMISSION)).isEqualTo("portfolio/p/attempts/s");
        assertThat(address(kind, PORTFOLIO, null)).isEqualTo("portfolio");
        assertThat(address(kind, null, SUBMISSION)).isEqualTo("portfolio");
    }

    @Test
    void whatWasTakenBackLeadsToTheQueue() {
        assertThat(address(NoticeKind.WITHDRAWN, PORTFOLIO, SUBMISSION)).isEqualTo("marking");
    }

    @Test
    void aNewAssessorLeadsTheCandidateToTheirPortfolioAndTheAssessorToTheirQueue() {
        assertThat(address(NoticeKind.REASSIGNED, PORTFOLIO, null)).isEqualTo("portfolio/p");
        assertThat(address(NoticeKind.REASSIGNED, null, null)).isEqualTo("marking");
    }

    @Test
    void aMailThatFailedLeadsToTheNotices() {
        assertThat(address(NoticeKind.MAIL_FAILED, null, null)).isEqualTo("notices");
    }

    private static String address(NoticeKind kind, @Nullable PortfolioId portfolio, @Nullable SubmissionId submission) {
        return NoticeAddressRules.of(new Notice(
                new NoticeId("n"), new PersonId("cara"), kind, portfolio, submission, null, Instant.EPOCH, null, null));
    }
}
