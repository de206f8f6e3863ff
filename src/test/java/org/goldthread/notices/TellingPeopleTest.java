package org.goldthread.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.SomeLook;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionReopened;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.OpenPassedOn;
import org.goldthread.relay.Told;
import org.goldthread.rules.NotFound;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Who is told what, and when it is no longer news. */
@GoldthreadTest
class TellingPeopleTest {
    private final ApplicationContext context;
    private final NoticeService notices;
    private final UnreadReminder reminder;

    TellingPeopleTest(ApplicationContext context, NoticeService notices, UnreadReminder reminder) {
        this.context = context;
        this.notices = notices;
        this.reminder = reminder;
    }

    @AfterEach
    void signOut() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void theAssessorIsToldOfASubmissionUntilTheyBegin() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.asAssessor();
        assertThat(kinds()).containsExactly(NoticeKind.SUBMITTED);
        var notice = notices.mine(0, 10).getFirst();
        assertThat(notice.submission()).isEqualTo(id);
        assertThat(notice.about()).isEqualTo(attempt.candidate.id());
        assertThat(notices.unread()).isEqualTo(1);
        attempt.metInOneStep(id, SomeAttempt.PROCESS);
        assertThat(notices.unread()).as("whoever has begun knows").isZero();
        assertThat(kinds()).containsExactly(NoticeKind.SUBMITTED);
    }

    @Test
    void theCandidateIsToldOfFeedbackUntilTheyOpenIt() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.DECIDED);
        assertThat(notices.unread()).isEqualTo(1);
        attempt.candidateDoes().opened(id);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void feedbackThatIsReopenedIsNoNewsUntilItIsFinishedAgain() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        attempt.notYet(id, SomeAttempt.LOOP);
        attempt.assessorDoes().reopen(id);
        attempt.asCandidate();
        assertThat(notices.unread()).isZero();
        var due = LocalDate.now(clock()).plusDays(14);
        attempt.asAssessor();
        attempt.finish(id, "The owner is named.", "Add the reply", due);
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.DECIDED, NoticeKind.DECIDED);
        assertThat(notices.unread()).isEqualTo(1);
    }

    @Test
    void withdrawnTellsTheAssessorAndReturnedTheCandidate() {
        var attempt = SomeAttempt.ready(context);
        attempt.candidateDoes().withdraw(attempt.submit(SomeAttempt.PROCESS));
        attempt.asAssessor();
        assertThat(kinds()).containsExactlyInAnyOrder(NoticeKind.WITHDRAWN, NoticeKind.SUBMITTED);
        assertThat(notices.unread()).isEqualTo(1);
        var returned = attempt.submit(SomeAttempt.LOOP);
        attempt.assessorDoes().giveBack(returned, "A file does not open");
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.RETURNED);
    }

    @Test
    void whoeverIsAskedForALookIsToldUntilTheyCommentAndThenTheCandidateUntilTheyAnswer() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        var reading = some.asCoach();
        assertThat(kinds()).containsExactly(NoticeKind.LOOK_ASKED);
        assertThat(notices.open(notices.mine(0, 1).getFirst().id())).isEqualTo("looks/" + id.value());
        reading.comment(id, "Who owns it?", 0);
        assertThat(notices.unread()).isZero();
        var looks = some.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.LOOK_ANSWERED);
        assertThat(notices.unread()).isEqualTo(1);
        assertThat(notices.mine(0, 1).getFirst().about()).isEqualTo(some.coach.id());
        looks.reply(id, "The desk lead.", 1);
        assertThat(notices.unread()).isZero();
        some.asCoach();
        assertThat(notices.unread()).as("they are asked again").isEqualTo(1);
        some.asCandidate().close(id);
        some.asCoach();
        assertThat(notices.unread()).as("it is over").isZero();
    }

    @Test
    void aCommentLeadsToTheDraft() {
        var some = SomeLook.atADraft(context);
        some.commented("Who owns it?");
        assertThat(notices.open(notices.mine(0, 1).getFirst().id()))
                .isEqualTo("evidence/" + some.item.id().value());
    }

    @Test
    void whatIsPassedOnTellsTheNewAssessorAndTheCandidate() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        var next =
                context.getBean(MongoTemplate.class).save(SomePerson.assessor()).id();
        var event = new OpenPassedOn(attempt.portfolio, List.of(id), next);
        var told = new Told(UUID.randomUUID().toString(), Instant.now(clock()), event, "portfolios", "p", null);
        context.getBean(NoticeEar.class).heard(told);
        context.getBean(NoticeEar.class).heard(told);
        SignIn.as(next, Role.ASSESSOR);
        assertThat(kinds()).as("told twice").containsExactly(NoticeKind.REASSIGNED);
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.REASSIGNED);
        assertThat(notices.open(notices.mine(0, 1).getFirst().id()))
                .isEqualTo("portfolio/" + attempt.portfolio.value());
        attempt.asAssessor();
        assertThat(notices.unread()).as("it is no longer theirs").isZero();
    }

    @Test
    void feedbackThatIsNotOpenedForThreeDaysIsRemindedOfOnce() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        reminder.remind();
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.DECIDED);
        clock().moveTo(Duration.ofDays(3).plusMinutes(1));
        SignIn.out();
        reminder.remind();
        clock().moveTo(Duration.ofDays(5));
        reminder.remind();
        attempt.asCandidate();
        assertThat(kinds()).containsExactly(NoticeKind.UNREAD, NoticeKind.DECIDED);
        attempt.candidateDoes().opened(id);
        assertThat(notices.unread()).isZero();
    }

    @Test
    void whatIsToldLateSettlesNothingThatCameAfter() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        attempt.assessorDoes().reopen(id);
        attempt.asAssessor();
        attempt.finish(id, "The owner is named.", "", null);
        attempt.asCandidate();
        assertThat(notices.unread()).isEqualTo(1);
        var event = new SubmissionReopened(id, attempt.portfolio, attempt.candidate.id(), attempt.assessor.id());
        var before = notices.mine(0, 1).getFirst().at().minusMillis(1);
        context.getBean(NoticeEar.class)
                .heard(new Told(UUID.randomUUID().toString(), before, event, "submissions", id.value(), null));
        assertThat(notices.unread()).isEqualTo(1);
    }

    @Test
    void openingANoticeReadsItAndLeadsOn() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.asAssessor();
        var notice = notices.mine(0, 1).getFirst();
        assertThat(notices.open(notice.id())).isEqualTo("marking/" + id.value());
        assertThat(notices.unread()).isZero();
        assertThat(notices.mine(0, 1).getFirst().isUnread()).isFalse();
    }

    @Test
    void anothersNoticeIsNotFoundAndStaysUnread() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS);
        attempt.asAssessor();
        var notice = notices.mine(0, 1).getFirst().id();
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThatThrownBy(() -> notices.open(notice)).isInstanceOf(NotFound.class);
        notices.readAll();
        attempt.asAssessor();
        assertThat(notices.unread()).isEqualTo(1);
        notices.readAll();
        assertThat(notices.unread()).isZero();
    }

    private MovableClock clock() {
        return context.getBean(MovableClock.class);
    }

    private List<NoticeKind> kinds() {
        return notices.mine(0, 10).stream().map(Notice::kind).toList();
    }
}
