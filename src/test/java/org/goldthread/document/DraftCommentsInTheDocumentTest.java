package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What was said of a draft stands beside the item, attributed and dated, if its candidate kept it; else nowhere. */
@GoldthreadTest
class DraftCommentsInTheDocumentTest {
    private static final String HEADING = "Comments on the draft, handed in by the candidate";

    private final ApplicationContext context;
    private final LookRequestService looks;
    private final SomeAttempt attempt;

    DraftCommentsInTheDocumentTest(ApplicationContext context, LookRequestService looks) {
        this.context = context;
        this.looks = looks;
        attempt = SomeAttempt.ready(context);
    }

    @AfterEach
    void signOut() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void whatWasNotKeptIsNotHandedIn() throws Exception {
        commented(false);
        attempt.submit(PROCESS);
        assertThat(text()).doesNotContain(HEADING, "Who owns it?");
    }

    @Test
    void whatWasKeptStandsWithNameAndDay() throws Exception {
        commented(true);
        attempt.submit(PROCESS);
        assertThat(text()).containsPattern("(?s)" + HEADING + ".*Cleo Coach, coach.*Is it clear\\?.*Who owns it\\?");
    }

    @Test
    void theCandidateSeesItBeforeHandingInAndTheAssessorBesideTheItem() {
        commented(true);
        Screens.open(context);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/submit");
        var id = attempt.submit(PROCESS);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        assertThat(OnScreen.text()).contains(HEADING, "Who owns it?", "Cleo Coach, coach");
        Screens.close();
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("marking/" + id.value());
        assertThat(OnScreen.text()).contains(HEADING, "Who owns it?", "Cleo Coach, coach");
    }

    private void commented(boolean kept) {
        var item = attempt.kept("Call-back within 4 hours").id();
        var coach = context.getBean(MongoTemplate.class).save(SomePerson.named("Cleo Coach", Role.COACH));
        attempt.asCandidate();
        var look = looks.ask(item, coach.id(), null, "Is it clear?").id();
        SignIn.as(coach.id(), Role.COACH);
        var comment = context.getBean(LookReadingService.class)
                .comment(look, "Who owns it?", 0)
                .comments()
                .getFirst();
        attempt.asCandidate();
        if (kept) {
            looks.keep(look, comment.id());
        }
    }

    private String text() throws Exception {
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            return SomePdfOf.text(written);
        }
    }
}
