package org.goldthread.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What goes out by mail to a real mail server, when, and what becomes of it when that is away. */
@GoldthreadTest
class SendingMailTest {
    private final ApplicationContext context;
    private final MovableClock clock;
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Person candidate;
    private final Person assessor;
    private OwnPost post;

    SendingMailTest(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.clock = clock;
        var store = context.getBean(MongoTemplate.class);
        candidate = store.save(SomePerson.candidate());
        assessor = store.save(SomePerson.assessor());
        server.start();
        post = new OwnPost(context, server.getSmtp().getPort());
    }

    @BeforeEach
    void inTheMorning() {
        at(9, 0);
        SignIn.out();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void aSubmissionIsMailedToItsAssessorAtOnce() throws Exception {
        post.placed(candidate, assessor);
        post.first().postbox().onSchedule();
        post.first().postbox().onSchedule();
        var mail = only();
        assertThat(mail.getAllRecipients()[0]).hasToString(assessor.email());
        assertThat(mail.getFrom()[0]).hasToString(OwnPost.FROM);
        assertThat(mail.getSubject()).isEqualTo("A submission waits for you in Goldthread");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo("""
                Hello Ada Assessor,

                - A submission waits for you.

                See it in Goldthread:
                https://goldthread.organisation.example/notices""");
    }

    @Test
    void feedbackIsMailedToItsCandidateAtOnceAndNamesNobodyElse() throws Exception {
        post.marked(candidate, assessor);
        post.first().postbox().onSchedule();
        var mail = only();
        assertThat(mail.getAllRecipients()[0]).hasToString(candidate.email());
        assertThat(mail.getSubject()).isEqualTo("Your feedback is ready in Goldthread");
        assertThat(mail.getSubject() + mail.getContent())
                .contains("Feedback is ready for you.")
                .doesNotContain(assessor.name(), assessor.email(), "met", "2.1");
    }

    @Test
    void everythingElseWaitsForOneDailyMail() throws MessagingException {
        at(6, 30);
        post.withdrawn(candidate, assessor);
        post.withdrawn(candidate, assessor);
        post.returned(candidate, assessor);
        deliver();
        assertThat(received()).as("before the hour").isEmpty();
        at(7, 1);
        deliver();
        assertThat(received()).hasSize(2);
        var forAssessor = received().stream()
                .filter(mail -> to(mail).equals(assessor.email()))
                .toList();
        assertThat(forAssessor).hasSize(1);
        assertThat(forAssessor.getFirst().getSubject()).isEqualTo("News for you in Goldthread");
        assertThat(GreenMailUtil.getBody(forAssessor.getFirst()))
                .contains("A submission was taken back.")
                .doesNotContain(candidate.name());
    }

    @Test
    void thereIsOneDailyMailHoweverOftenItIsMade() {
        post.withdrawn(candidate, assessor);
        deliver();
        post.withdrawn(candidate, assessor);
        deliver();
        post.restart();
        deliver();
        assertThat(received()).as("the rest waits for tomorrow").hasSize(1);
        clock.moveTo(toHour(9, 0).plusDays(1));
        deliver();
        deliver();
        assertThat(received()).hasSize(2);
    }

    @Test
    void twoProcessesAtOnceSendOne() throws Exception {
        for (int several = 0; several < 6; several++) {
            post.withdrawn(candidate, assessor);
            post.placed(candidate, assessor);
        }
        var together = new CyclicBarrier(4);
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int process = 0; process < 4; process++) {
                var own = post.process();
                running.add(threads.submit(() -> {
                    together.await();
                    own.digest().onSchedule();
                    own.postbox().onSchedule();
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }
        assertThat(received().stream().map(SendingMailTest::subject))
                .hasSize(7)
                .filteredOn("News for you in Goldthread"::equals)
                .hasSize(1);
    }

    @Test
    void aCrashBetweenTheDailyMailAndItsMarkMakesNoSecondOne() {
        post.withdrawn(candidate, assessor);
        post.first().digest().onSchedule();
        post.store.updateMulti(new Query(), Update.update("digest", true), Notice.class);
        post.restart();
        deliver();
        clock.moveTo(toHour(9, 0).plusDays(1));
        deliver();
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWasReadBeforeIsNotTold() {
        post.withdrawn(candidate, assessor);
        post.first().book().readAll(assessor.id());
        deliver();
        assertThat(received()).isEmpty();
    }

    @Test
    void whatWasReadBeforeItsMailWentOutIsNotMailed() {
        post.placed(candidate, assessor);
        post.withdrawn(candidate, candidate);
        post.first().digest().onSchedule();
        post.first().book().readAll(assessor.id());
        post.first().postbox().onSchedule();
        assertThat(received().stream().map(SendingMailTest::to)).containsExactly(candidate.email());
        assertThat(post.mails()).allMatch(mail -> mail.next() == null);
    }

    @Test
    void aServerThatIsAwayLosesNothing() {
        var port = server.getSmtp().getPort();
        server.stop();
        post.placed(candidate, assessor);
        post.first().postbox().onSchedule();
        var waiting = post.mails().getFirst();
        assertThat(waiting.tries()).isEqualTo(1);
        assertThat(waiting.next())
                .isBetween(
                        waiting.created().plus(Duration.ofMinutes(1)),
                        post.now().plus(Duration.ofMinutes(1)));
        post.restart();
        post.first().postbox().onSchedule();
        assertThat(post.mails().getFirst().tries()).as("not before its time").isEqualTo(1);

        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        at(9, 3);
        post.first().postbox().onSchedule();
        assertThat(back.getReceivedMessages()).hasSize(1);
        back.stop();
        assertThat(post.mails().getFirst().sent()).isNotNull();
        assertThat(post.mails().getFirst().next()).isNull();
    }

    @Test
    void theWaitsGrowAndAfterDaysItIsGivenUpAndTheAdministratorsAreTold() {
        server.stop();
        var administrator = context.getBean(MongoTemplate.class).save(SomePerson.administrator());
        post.placed(candidate, assessor);
        var waits = new ArrayList<Duration>();
        var from = toHour(9, 0);
        var passed = Duration.ZERO;
        var box = post.first().postbox();
        for (var mail = post.mails().getFirst();
                mail.next() != null;
                mail = post.mails().getFirst()) {
            clock.moveTo(from.plus(passed));
            box.onSchedule();
            var next = post.mails().getFirst().next();
            if (next != null) {
                var wait = Duration.between(clock.instant(), next);
                // The clock runs on while a mail is tried: half a minute is room enough for any machine.
                waits.add(Duration.ofMinutes(wait.plusSeconds(30).toMinutes()));
                passed = passed.plus(wait).plusSeconds(1);
            }
        }
        assertThat(waits.subList(0, 4).stream().map(Duration::toMinutes)).containsExactly(1L, 2L, 4L, 8L);
        assertThat(waits.getLast()).isEqualTo(Duration.ofHours(6));
        assertThat(post.mails().getFirst().givenUp()).isNotNull();
        assertThat(post.first().book().of(administrator.id(), 0, 10))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.MAIL_FAILED);
        assertThat(post.first().book().of(assessor.id(), 0, 10))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SUBMITTED);
    }

    @Test
    void whoMayNotComeAnyMoreIsToldNothing() {
        var gone =
                context.getBean(MongoTemplate.class).save(SomePerson.disabled(SomePerson.named("Gone", Role.ASSESSOR)));
        post.placed(candidate, gone);
        post.first().postbox().onSchedule();
        assertThat(received()).isEmpty();
        assertThat(post.mails().getFirst().next()).isNull();
    }

    private void deliver() {
        post.first().digest().onSchedule();
        post.first().postbox().onSchedule();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void at(int hour, int minute) {
        clock.moveTo(toHour(hour, minute));
    }

    /** How far today's hour, in the organisation's zone, is from now. */
    private Duration toHour(int hour, int minute) {
        clock.moveTo(Duration.ZERO);
        var now = ZonedDateTime.now(clock);
        return Duration.between(now, now.withHour(hour).withMinute(minute).withSecond(0));
    }
}
