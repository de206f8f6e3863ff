package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.FormativeComment;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequest;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What was said of a draft is handed in only if its candidate kept it, and then stays in that copy. */
@GoldthreadTest
class KeptCommentsTest {
    private final ApplicationContext context;
    private final LookRequestService looks;
    private final LookReadingService reading;
    private SomeAttempt attempt;
    private EvidenceId item;

    KeptCommentsTest(ApplicationContext context, LookRequestService looks, LookReadingService reading) {
        this.context = context;
        this.looks = looks;
        this.reading = reading;
    }

    @BeforeEach
    void aDraftThatIsReady() {
        attempt = SomeAttempt.ready(context);
        item = attempt.kept("Call-back within 4 hours").id();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void withoutKeepingNothingOfItIsHandedIn() {
        commented(null);
        assertThat(copied(attempt.submit(SomeAttempt.PROCESS))).isEmpty();
    }

    @Test
    void whatIsKeptIsHandedInWithNameAndDay() {
        var look = kept(commented(null));
        var id = attempt.submit(SomeAttempt.PROCESS);
        assertThat(copied(id)).singleElement().satisfies(comment -> {
            assertThat(comment.name()).isEqualTo("Cleo Coach");
            assertThat(comment.text()).isEqualTo("Who owns it?");
            assertThat(comment.at()).isEqualTo(look.comments().getFirst().at());
        });
        assertThat(attempt.stored(id).isIntact()).isTrue();
    }

    @Test
    void itIsPartOfTheSeal() {
        kept(commented(null));
        var submission = attempt.stored(attempt.submit(SomeAttempt.PROCESS));
        var copy = submission.items().getFirst();
        var without = new SubmittedItem(
                copy.item(),
                copy.title(),
                copy.activityFrom(),
                copy.activityTo(),
                copy.thread(),
                copy.type(),
                copy.summary(),
                copy.role(),
                copy.customerGroups(),
                copy.impact(),
                copy.inclusionAdjustments(),
                copy.reflection(),
                copy.integrity(),
                copy.detail(),
                copy.measures(),
                copy.claims(),
                copy.attachments(),
                copy.witness(),
                copy.engagement(),
                copy.dismissed(),
                List.of());
        assertThat(copy.formative()).isNotEmpty();
        assertThat(without.content()).isEqualTo(copy.content());
        assertThat(without).isNotEqualTo(copy);
    }

    @Test
    void leftOutAfterwardsItStaysInWhatWasHandedIn() {
        var look = kept(commented(null));
        var id = attempt.submit(SomeAttempt.PROCESS);
        looks.leaveOut(look.id(), look.comments().getFirst().id());
        looks.close(look.id());
        assertThat(copied(id)).hasSize(1);
        assertThat(copied(attempt.submit(SomeAttempt.LOOP))).isEmpty();
    }

    @Test
    void whatWasSaidOfOneCriterionGoesWithThatCriterion() {
        kept(commented(SomeAttempt.LOOP));
        assertThat(copied(attempt.submit(SomeAttempt.PROCESS))).isEmpty();
        assertThat(copied(attempt.submit(SomeAttempt.LOOP)))
                .extracting(FormativeComment::criterion)
                .containsExactly(SomeAttempt.LOOP);
    }

    @Test
    void whatIsKeptOnceThePageIsOpenIsNotHandedInUnseen() {
        var look = commented(null);
        var candidateDoes = attempt.candidateDoes();
        var shown = candidateDoes.prepare(attempt.portfolio).shown();
        looks.keep(look.id(), look.comments().getFirst().id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> candidateDoes.submit(attempt.portfolio, List.of(SomeAttempt.PROCESS), true, shown));
    }

    @Test
    void whatIsWithAnAssessorIsNoDraftToAskAbout() {
        attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ask(null));
    }

    private LookRequest commented(@Nullable CriterionCode criterion) {
        var coach = ask(criterion);
        attempt.asCandidate();
        return looks.at(item).stream()
                .filter(each -> each.request().id().equals(coach))
                .findFirst()
                .orElseThrow()
                .request();
    }

    private LookRequestId ask(@Nullable CriterionCode criterion) {
        var coach = context.getBean(MongoTemplate.class).save(SomePerson.named("Cleo Coach", Role.COACH));
        attempt.asCandidate();
        var id = looks.ask(item, coach.id(), criterion, "Is it clear?").id();
        SignIn.as(coach.id(), Role.COACH);
        reading.comment(id, "Who owns it?", 0);
        return id;
    }

    private LookRequest kept(LookRequest look) {
        return looks.keep(look.id(), look.comments().getFirst().id());
    }

    private List<FormativeComment> copied(SubmissionId id) {
        return attempt.stored(id).items().stream()
                .filter(copy -> copy.item().equals(item))
                .flatMap(copy -> copy.formative().stream())
                .toList();
    }
}
